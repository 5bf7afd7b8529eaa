import { isLinkKind } from '../../model/kinds.ts';
import { formerIdsIn } from '../../model/schemas/id.ts';
import { entriesOf, type Content } from '../read/content.ts';
import type { Entry } from '../read/entry.ts';

/**
 * The entries that had other ids before, each with those ids, oldest first. An alias of a card in an article,
 * `note-OLD: note-NEW`, says the same as `formerIds: [OLD]` in the entry `NEW`.
 */
export function renamedEntries(content: Content): { entry: Entry; former: string[] }[] {
  const inArticles = renamedCards(content);
  return content.entries.flatMap((entry) => {
    const cards = isLinkKind(entry.kind) ? inArticles.filter(([, present]) => present === entry.id) : [];
    const former = [...new Set([...formerIdsIn(entry.fields), ...cards.map(([old]) => old)])];
    return former.length > 0 ? [{ entry, former }] : [];
  });
}

/** The id of the entry whose card has this id in a page; undefined for the id of something else. */
export function cardIn(id: string): string | undefined {
  return /^note-(.+)$/.exec(id)?.[1];
}

function renamedCards(content: Content): [old: string, present: string][] {
  return entriesOf(content, 'article').flatMap(({ fields }) =>
    Object.entries(fields?.aliases ?? {}).flatMap(([old, present]): [string, string][] => {
      const [from, to] = [cardIn(old), cardIn(present)];
      return from && to ? [[from, to]] : [];
    }),
  );
}
