import { isLinkKind, type KindName } from '../../model/kinds.ts';
import { formerIdsIn } from '../../model/schemas/id.ts';
import { entriesOf, type Content } from '../read/content.ts';

/**
 * Former ids of the entries of a kind, oldest first, by their present ids. An alias of a card in an article,
 * `note-OLD: note-NEW`, says the same as `formerIds: [OLD]` in the entry `NEW`.
 */
export function formerIdsOf(content: Content, kind: KindName): Map<string, string[]> {
  const inArticles = isLinkKind(kind) ? renamedCards(content) : [];
  const found = new Map<string, string[]>();
  for (const { id, fields } of entriesOf(content, kind)) {
    const cards = inArticles.filter(([, present]) => present === id).map(([old]) => old);
    const former = [...new Set([...formerIdsIn(fields), ...cards])];
    if (former.length > 0) found.set(id, former);
  }
  return found;
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
