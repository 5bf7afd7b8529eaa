import { marksIn } from '../markup/outline.ts';
import type { KindName } from '../model/kinds.ts';
import { formerIdsIn } from '../model/schemas/id.ts';
import { getArticles } from './articles.ts';
import { getEntry } from './entries.ts';
import { once } from './once.ts';

/** Former ids of everything that has a card, by `KIND:ID`: those in its fields, and those that aliases of cards give. */
const getCardAliases = once(async () => {
  const marks = (await getArticles()).flatMap(({ outline }) => marksIn(outline));
  const byEntry = Map.groupBy(marks, ({ mark: { kind, target } }) => `${kind}:${target}`);
  const aliasesIn = (all: typeof marks) =>
    all.flatMap(({ mark }) => mark.aliases.map((id) => id.replace(/^note-/, '')));
  return new Map([...byEntry].map(([entry, all]) => [entry, aliasesIn(all)]));
});

/** The ids under which an entry was published before, oldest first. */
export async function getFormerIds(kind: KindName, id: string): Promise<string[]> {
  const own = formerIdsIn((await getEntry(kind, id))?.data);
  return [...new Set([...own, ...((await getCardAliases()).get(`${kind}:${id}`) ?? [])])];
}
