import { marksIn } from '../../markup/outline.ts';
import { isLinkKind } from '../../model/kinds.ts';
import type { Content } from '../read/content.ts';
import { entryKey } from '../read/entry.ts';
import { referencesOf } from '../read/references.ts';
import type { ReadArticle } from './articles.ts';

/**
 * Decides of an entry, `KIND:ID`, whether its addresses are unknown because of a fault that another rule reports: its
 * fields, or those of an entry that may replace it, do not fit their schema; it is an article in `broken`, or one that
 * marks what does not exist; it is named and does not exist; it is on no words, or a note on words twice. `site` means what the edition’s fields add.
 */
export function unsettledEntries(
  content: Content,
  articles: readonly ReadArticle[],
  broken: ReadonlySet<string>,
): (entry: string) => boolean {
  const present = new Set(content.entries.map(entryKey));
  const faulty = content.entries.filter(({ fields }) => !fields);
  const faultyKinds = new Set<string>(faulty.map(({ kind }) => (kind === 'edition' ? 'site' : kind)));
  const marks = articles.flatMap(({ entry, outline }) =>
    marksIn(outline).map(({ mark }) => ({ entry, name: `${mark.kind}:${mark.target}` })),
  );
  const byName = Map.groupBy(marks, ({ name }) => name);
  const timesMarked = (name: string) => byName.get(name)?.length ?? 0;
  const named = content.entries.flatMap(referencesOf).map(entryKey);
  const unsettled = new Set([
    ...faulty.map(entryKey),
    ...[...broken].map((id) => `article:${id}`),
    ...marks.filter(({ name }) => !present.has(name)).map(({ entry }) => `article:${entry.id}`),
    ...named.filter((name) => !present.has(name)),
    ...content.entries.flatMap((entry) => {
      const name = entryKey(entry);
      const most = entry.kind === 'note' ? 1 : Infinity;
      return isLinkKind(entry.kind) && (timesMarked(name) === 0 || timesMarked(name) > most) ? [name] : [];
    }),
  ]);
  return (entry) => unsettled.has(entry) || (!present.has(entry) && faultyKinds.has(entry.split(':')[0] ?? ''));
}
