import { invertedName } from '../../model/names.ts';
import { isoParts, type CslItem, type CslType } from './csl.ts';

/** Types of Zotero, which takes them from the field for the type in Dublin Core. */
const types: Record<CslType, string> = {
  'article-newspaper': 'newspaperArticle',
  webpage: 'webpage',
  report: 'report',
  'entry-encyclopedia': 'encyclopediaArticle',
};

/**
 * An item as a context object (NISO Z39.88, Dublin Core in key and value), for the `title` of an element of the class
 * `Z3988` (COinS): with one on each record, reference managers offer all records of a page at once.
 */
export function contextObject(item: CslItem): string {
  const fields: [name: string, value: string | undefined][] = [
    ['type', types[item.type]],
    ['title', item.title],
    ...(item.author ?? []).map((name): [string, string] => ['creator', invertedName(name)]),
    ['source', item['container-title']],
    ['publisher', item.type === 'article-newspaper' ? undefined : item.publisher],
    ['date', item.issued && isoParts(item.issued)],
    ['language', item.language],
    ['identifier', item.URL],
  ];
  const values = fields.flatMap(([name, value]) => (value === undefined ? [] : [[`rft.${name}`, value]]));
  const head = [
    ['ctx_ver', 'Z39.88-2004'],
    ['rft_val_fmt', 'info:ofi/fmt:kev:mtx:dc'],
  ];
  return new URLSearchParams([...head, ...values]).toString().replaceAll('+', '%20');
}
