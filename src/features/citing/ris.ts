import { invertedName } from '../../model/names.ts';
import type { CslDate, CslItem, CslType } from './csl.ts';

const recordTypes: Record<CslType, string> = {
  'article-newspaper': 'NEWS',
  webpage: 'ELEC',
  report: 'RPRT',
  'entry-encyclopedia': 'ENCYC',
};

/** Items as the text of a RIS file, in UTF-8, with no lines between the records. */
export function risFile(items: readonly CslItem[]): string {
  return items.map(risRecord).join('');
}

/**
 * An item as a RIS record: `TY` first, `ER` last, one line a field however long, each ended by CR LF. The outlet is
 * `T2`, or `PB` where it only publishes; Zotero has no publisher of a newspaper article and makes a stray note of it.
 * So it does with an archive (`DB`, `AV`) of a web page, for which the address in `N1` must do.
 */
export function risRecord(item: CslItem): string {
  const container = item['container-title'];
  const fields: [tag: string, value: string | undefined][] = [
    ['TY', recordTypes[item.type]],
    ['ID', item.id],
    ['TI', item.title],
    ...(item.author ?? []).map((name): [string, string] => ['AU', invertedName(name)]),
    container === undefined ? ['PB', item.publisher] : ['T2', container],
    ['PY', item.issued && String(item.issued['date-parts'][0][0])],
    ['DA', item.issued && risDate(item.issued)],
    ['LA', item.language],
    ['UR', item.URL],
    ...(item.type === 'webpage' ? [] : archiveFields(item)),
    ['N1', item.note],
    ['ER', ''],
  ];
  return fields.map(([tag, value]) => (value === undefined ? '' : `${tag}  - ${oneLine(value)}\r\n`)).join('');
}

function archiveFields({ archive, archive_location }: CslItem): [tag: string, value: string | undefined][] {
  return [
    ['DB', archive],
    ['AV', archive_location],
  ];
}

/** `YYYY/MM/DD/other`: parts may be missing, slashes not; what is approximate says so in the last part. */
function risDate({ 'date-parts': [parts], circa }: CslDate): string {
  const [year, month = '', day = ''] = parts.map((part) => String(part).padStart(2, '0'));
  return `${year}/${month}/${day}/${circa ? 'circa' : ''}`;
}

function oneLine(value: string): string {
  return value.replace(/[\n\r\u0085\u2028\u2029]+/g, ' ');
}
