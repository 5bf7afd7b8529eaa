import type { Name } from '../../model/schemas/name.ts';
import { isoParts, type CslDate, type CslItem, type CslType } from './csl.ts';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** Entry type of BibTeX, and the field in which it has the outlet. */
const entryTypes: Record<CslType, readonly [type: string, outlet: string]> = {
  'article-newspaper': ['article', 'journal'],
  webpage: ['misc', 'howpublished'],
  report: ['techreport', 'institution'],
  'entry-encyclopedia': ['misc', 'howpublished'],
};

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '^': '\\textasciicircum{}',
  '~': '\\textasciitilde{}',
};

/** Items as the text of a BibTeX file, in UTF-8, one entry after the other. */
export function bibtexFile(items: readonly CslItem[]): string {
  return items.map(bibtexEntry).join('\n');
}

/**
 * An item as an entry for BibTeX and biblatex. `year` and `month` are for the one, `date` (EDTF, with `~` where it is
 * approximate) for the other. `key` replaces a missing author where BibTeX sorts. A second pair of braces keeps
 * the case of titles, and an outlet with “and” in its name whole. `url` is verbatim in both, so it is not escaped.
 * `entrysubtype` lets biblatex styles and pandoc take a newspaper for one. An archived copy is in `note`, which every
 * style prints and every reference manager keeps: no style has a field for it, and unknown fields are dropped.
 */
export function bibtexEntry(item: CslItem): string {
  const [type, outletField] = entryTypes[item.type];
  const outlet = escapeBibtex(item['container-title'] ?? item.publisher ?? '');
  const fields: [name: string, value: string | undefined][] = [
    ['title', `{{${escapeBibtex(item.title)}}}`],
    item.author ? ['author', `{${item.author.map(bibtexName).join(' and ')}}`] : ['key', `{${outlet}}`],
    [outletField, `{{${outlet}}}`],
    ['entrysubtype', item.type === 'article-newspaper' ? '{newspaper}' : undefined],
    ...dateFields(item.issued),
    ['language', `{${item.language}}`],
    ['url', item.URL && `{${verbatimUrl(item.URL)}}`],
    ['note', item.note && `{${escapeBibtex(item.note)}}`],
  ];
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},`]));
  return `@${type}{${item.id},\n${lines.join('\n')}\n}\n`;
}

/**
 * Text as the value of a field: TeX’s ten special characters escaped, line breaks made spaces, all else kept. Braces
 * become commands without braces of their own, since BibTeX counts `\{` as a brace.
 */
export function escapeBibtex(text: string): string {
  return text
    .replace(/[\n\r\u0085\u2028\u2029]+/g, ' ')
    .replace(/[\\{}$&#%_^~]/g, (sign) => commands[sign] ?? `\\${sign}`);
}

/** `Family, Given`; a literal name is in braces, so that no “and” or comma in it divides it. */
function bibtexName(name: Name): string {
  if ('literal' in name) return `{${escapeBibtex(name.literal)}}`;
  return `${escapeBibtex(name.family)}, ${escapeBibtex(name.given)}`;
}

function dateFields(issued: CslDate | undefined): [name: string, value: string | undefined][] {
  if (!issued) return [];
  const [year, month] = issued['date-parts'][0];
  return [
    ['year', `{${year}}`],
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['date', `{${isoParts(issued)}${issued.circa ? '~' : ''}}`],
  ];
}

/** The same address without the three characters that would end a verbatim value early. */
function verbatimUrl(url: string): string {
  return url.replace(/[\\{}]/g, encodeURIComponent);
}
