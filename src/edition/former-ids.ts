import type { KindName } from '../model/kinds.ts';
import { formerIdsIn } from '../model/schemas/id.ts';
import { getArticles } from './articles.ts';
import { getEntry } from './entries.ts';
import { once } from './once.ts';

/** Former ids of everything that has a card, by `KIND:ID`: those in its fields, and those that aliases of cards give. */
const getCardAliases = once(async () => {
  const found = new Map<string, string[]>();
  for (const { outline } of await getArticles()) {
    for (const { kind, target, aliases } of outline.paragraphs.flatMap(({ marks }) => marks)) {
      const ids = aliases.map((alias) => alias.replace(/^note-/, ''));
      found.set(`${kind}:${target}`, [...new Set([...(found.get(`${kind}:${target}`) ?? []), ...ids])]);
    }
  }
  return found;
});

/** The ids under which an entry was published before, oldest first. */
export async function getFormerIds(kind: KindName, id: string): Promise<string[]> {
  const own = formerIdsIn((await getEntry(kind, id))?.data);
  return [...new Set([...own, ...((await getCardAliases()).get(`${kind}:${id}`) ?? [])])];
}
