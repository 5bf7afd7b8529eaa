/**
 * What other software takes of the pages of a build, as a table: `node tests/clients.ts`, after `npm run build`. It reads
 * `dist/`, and as examples takes each article and the longest page of a figure and of a note. What is required of each
 * client is in `edition/extractors.test.ts` and `edition/extracted-pages.test.ts`.
 */
import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { articlesIn } from './support/content.ts';
import { converters, extractors, lostParagraphs, type Extract } from './support/extractors.ts';
import { fileOf, pagesOf, readPage, textOf } from './support/pages.ts';
import { parts } from './support/selectors.ts';
import { embeddedItem } from './support/zotero.ts';

const dist = 'dist';
const longest = (prefix: string) =>
  pagesOf(dist)
    .filter((path) => path.startsWith(prefix) && path !== prefix)
    .sort((one, other) => size(one) - size(other))
    .slice(-1);
const size = (path: string) => statSync(join(dist, fileOf(path))).size;
const share = (text: string, wanted: readonly string[]) =>
  wanted.length === 0 ? '–' : `${wanted.length - lostParagraphs(text, wanted).length}/${wanted.length}`;

const articles = new Map(articlesIn('.').map(({ path, paragraphs }) => [path, paragraphs]));
const clients: [name: string, take: (html: string, url: string) => Promise<Partial<Extract>> | Partial<Extract>][] = [
  ...Object.entries(extractors),
  ...Object.entries(converters).map(([name, convert]): (typeof clients)[number] => [
    name,
    (html) => ({ text: convert(html) }),
  ]),
];

const rows = [['page', 'client', 'paragraphs', 'notes', 'author', 'date']];
for (const path of [...articles.keys(), ...longest('/figures/'), ...longest('/claims/')]) {
  const page = readPage(path, dist);
  const url = page.querySelector('[rel="canonical"]')?.getAttribute('href') ?? '';
  const texts = (selector: string) => [...page.querySelectorAll(selector)].map(textOf);
  const paragraphs =
    articles.get(path) ?? texts('main p, main blockquote').filter((text, index, all) => all.indexOf(text) === index);
  const notes = texts(`${parts.noteCard} .body > p:not(.on-words):nth-of-type(-n + 2)`);
  for (const [name, take] of clients) {
    const { text = '', author, published } = await take(readFileSync(join(dist, fileOf(path)), 'utf8'), url);
    const about = name in converters ? ['–', '–'] : [author ?? 'none', published ?? 'none'];
    rows.push([path, name, share(text, paragraphs), share(text, notes), ...about]);
  }
  const { itemType, creators, date } = embeddedItem(page, url);
  rows.push([path, `Zotero: ${itemType}`, '–', '–', creators.join('; '), date ?? 'none']);
}
rows.splice(
  1,
  0,
  rows[0]!.map(() => '---'),
);
console.log(rows.map((row) => `| ${row.join(' | ')} |`).join('\n'));
