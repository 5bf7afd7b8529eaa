import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import { articlesIn, idsIn, recordsIn } from '../../support/content.ts';
import { textOf } from '../../support/pages.ts';
import { fileText, pageAt, root } from '../../support/site.ts';

interface Item {
  id: string;
  title: string;
  URL?: string;
  issued?: { 'date-parts': number[][]; circa?: boolean };
}

interface Core {
  plugins: { input: { chain: (text: string, options: object) => Item[] } };
  Cite: new (text: string) => { format: (format: string, options: object) => string };
}

// The packages have no types.
const require = createRequire(import.meta.url);
const { plugins, Cite } = require('@citation-js/core') as Core;
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-ris');
require('@citation-js/plugin-csl');

const text = (file: string) => fileText(`cite/${file}`);
const read = (file: string) => plugins.input.chain(text(file), { generateGraph: false });
const byId = <T>(rows: [id: string, value: T][]) => Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
const titles = (items: Item[]) => byId(items.map(({ id, title }) => [id, title]));
const urls = (items: Item[]) => byId(items.map(({ id, URL }) => [id, URL]));
const dates = (items: Item[]) => byId(items.map(({ id, issued }) => [id, issued?.['date-parts'][0]]));

const records = recordsIn<{ title: string; date?: string; url?: string; type: string }>(root, 'sources');
const sources = Object.entries(records).map(([id, { title, date, url, type }]) => ({
  id,
  title,
  type,
  circa: date?.endsWith('~') ?? false,
  ...(url && { URL: new URL(url).href }),
  ...(date && { issued: { 'date-parts': [date.replace('~', '').split('-').map(Number)] } }),
}));
const circa = sources.filter((source) => source.circa).map(({ id }) => id);

test('the sources have all forms that these files have to bear', () => {
  const precisions = sources.map(({ issued }) => issued?.['date-parts'][0]?.length ?? 0);
  expect(new Set(precisions)).toEqual(new Set([0, 1, 2, 3]));
  expect(new Set(sources.map(({ type }) => type)).size).toBe(7);
  expect(sources.some(({ URL }) => URL === undefined)).toBe(true);
  expect(circa.length).toBeGreaterThan(0);
});

test.each(['sources.json', 'sources.bib', 'sources.ris'])('%s holds every source once, titles as they are', (file) => {
  const items = read(file);
  expect(items).toHaveLength(sources.length);
  expect(titles(items)).toEqual(titles(sources));
});

test('sources.json has the dates with their precision, and the addresses', () => {
  const items = read('sources.json');
  expect(dates(items)).toEqual(dates(sources));
  const approximate = items.filter(({ issued }) => issued?.circa).map(({ id }) => id);
  expect(approximate.sort()).toEqual([...circa].sort());
  expect(urls(items)).toEqual(urls(sources));
});

test('sources.bib has the dates; approximate ones, which the parser does not report, end in a tilde', () => {
  expect(dates(read('sources.bib'))).toEqual(dates(sources));
  expect(text('sources.bib').match(/^ {2}date = \{[\d-]+~\},$/gm)).toHaveLength(circa.length);
});

test('sources.bib has the addresses; those that the parser encodes twice are compared in the file', () => {
  const misread = ({ URL = '' }: { URL?: string }) => URL.includes('%') && decodeURI(URL) === URL;
  const ids = new Set(sources.filter(misread).map(({ id }) => id));
  const rest = (items: Item[]) => urls(items.filter(({ id }) => !ids.has(id)));
  expect(rest(read('sources.bib'))).toEqual(rest(sources));
  for (const { URL } of sources.filter(misread)) expect(text('sources.bib')).toContain(`  url = {${URL}},\n`);
});

test('sources.ris has the addresses, and the dates of all types of which the parser reads more than the year', () => {
  const items = read('sources.ris');
  expect(urls(items)).toEqual(urls(sources));
  const news = new Set(
    sources.filter(({ type }) => ['news agency', 'newspaper', 'opinion'].includes(type)).map(({ id }) => id),
  );
  const rest = (list: Item[]) => dates(list.filter(({ id }) => !news.has(id)));
  expect(rest(items)).toEqual(rest(sources));
});

test('sources.ris has each date to its precision in the file itself', () => {
  const written = [...text('sources.ris').matchAll(/^ID {2}- (.+)\r\n(?:(?!DA|ER).+\r\n)*(?:DA {2}- (.+)\r\n)?/gm)];
  expect(byId(written.map(([, id = '', date]) => [id, date]))).toEqual(
    byId(
      Object.entries(records).map(([id, { date }]) => {
        const [year, month = '', day = ''] = date?.replace('~', '').split('-') ?? [];
        return [id, date && `${year}/${month}/${day}/${date.endsWith('~') ? 'circa' : ''}`];
      }),
    ),
  );
});

test('sources.ris ends every line with CR LF and frames every record', () => {
  const lines = text('sources.ris').split('\r\n');
  expect(lines.pop()).toBe('');
  expect(lines.filter((line) => !/^[A-Z][A-Z0-9] {2}- [^\r\n]*$/.test(line))).toEqual([]);
  const frame = lines.filter((line) => /^(?:TY|ER)/.test(line)).map((line) => line.slice(0, 2));
  expect(frame).toEqual(sources.flatMap(() => ['TY', 'ER']));
});

describe.each(articlesIn(root))('the citation of $path', ({ list, fields }) => {
  test.each(['json', 'bib', 'ris'])('as %s holds the article alone', (format) => {
    const [item, ...more] = read(`${list}.${format}`);
    const date = fields.published.replace('~', '').split('-').map(Number);
    expect(more).toEqual([]);
    expect(item).toMatchObject({
      id: fields.source,
      title: fields.title,
      URL: fields.url,
      'container-title': fields.publication,
      issued: { 'date-parts': [format === 'ris' ? date.slice(0, 1) : date] },
    });
  });
});

test('several authors are named one by one', () => {
  expect(text('op-ed.bib')).toContain('author = {Calder, Ines and Wren, Tomas}');
  expect(text('op-ed.ris')).toContain('AU  - Calder, Ines\r\nAU  - Wren, Tomas');
  expect(JSON.parse(text('op-ed.json'))).toMatchObject([{ author: [{ family: 'Calder' }, { family: 'Wren' }] }]);
});

test('a style makes a reference of it, with “about” where the date is approximate', () => {
  const apa = (file: string) => new Cite(text(file)).format('bibliography', { template: 'apa', lang: 'en-US' });
  expect(apa('op-ed.json')).toBe(
    'Calder, I., & Wren, T. (1987, June 3). Who Pays for the Silt of Marrow Bay? Marrow Bay Courier. https://courier.example/1987/silt\n',
  );
  expect(apa('lamp-on-gull-rock.json')).toContain('Tarn, U. (ca. 1987, May)');
});

test.each(['json', 'bib', 'ris'])(
  'the citation of a note (%s) gives its title and the address of its page',
  (format) => {
    const citation = (id: string) => read(`note-${id}.${format}`).map(({ title, URL }) => [title, URL]);
    expect(citation('put-off')).toEqual([['Forty years without dredging', 'https://example.org/claims/put-off/']]);
    expect(citation('wick')).toEqual([['A wick and a month of oil', 'https://example.org/claims/wick/']]);
  },
);

test('the page of citations leads to what each is of, by the address that it gives', () => {
  for (const [list, path] of [
    ...articlesIn(root).map(({ list, path }) => [`#${list} + .citation`, path]),
    ...idsIn(root, 'notes').map((id) => [`#note-${id} .citation`, `/claims/${id}/`]),
  ]) {
    const links = [...(pageAt('/cite/').querySelector(list!)?.querySelectorAll('a') ?? [])];
    expect(
      links.map((link) => [link.getAttribute('href'), textOf(link)]),
      list,
    ).toEqual([[path, `https://example.org${path}`]]);
  }
});

test('a note that was corrected is cited with the words before and after, the latest correction first', () => {
  const corrected = Object.values(
    recordsIn<Record<'date' | 'kind' | 'entry' | 'was' | 'now', string>>(root, 'corrections'),
  )
    .filter(({ kind }) => kind === 'note')
    .sort((a, b) => b.date.localeCompare(a.date));
  expect(corrected.length).toBeGreaterThan(1);
  const shown = [...pageAt('/cite/').querySelectorAll('#note-second-letter .corrected')].map(textOf);
  expect(shown).toHaveLength(corrected.length);
  for (const [index, { was, now }] of corrected.entries()) {
    expect(shown[index]).toMatch(/^Corrected \d+ \w+ \d{4}: /);
    expect(shown[index]).toContain(`Was: “${was}” Now: “${now}”`);
  }
  for (const format of ['json', 'ris', 'bib']) {
    const file = text(`note-second-letter.${format}`);
    for (const { was, now } of corrected) {
      expect(file).toContain(format === 'json' ? JSON.stringify(`Was: “${was}” Now: “${now}”`).slice(1, -1) : now);
    }
    expect(text(`note-wick.${format}`)).not.toContain('Corrected');
  }
});
