import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { parse } from 'yaml';

interface Item {
  id: string;
  title: string;
  URL?: string;
  issued?: { 'date-parts': number[][]; circa?: boolean };
}

interface Core {
  plugins: { input: { chain(text: string, options: object): Item[] } };
  Cite: new (text: string) => { format(format: string, options: object): string };
}

// The packages have no types.
const require = createRequire(import.meta.url);
const { plugins, Cite } = require('@citation-js/core') as Core;
require('@citation-js/plugin-bibtex');
require('@citation-js/plugin-ris');
require('@citation-js/plugin-csl');

const text = (file: string) => readFileSync(`dist/cite/${file}`, 'utf8');
const read = (file: string) => plugins.input.chain(text(file), { generateGraph: false });
const byId = <T>(rows: [id: string, value: T][]) => Object.fromEntries(rows.sort(([a], [b]) => (a < b ? -1 : 1)));
const titles = (items: Item[]) => byId(items.map(({ id, title }) => [id, title]));
const addresses = (items: Item[]) => byId(items.map(({ id, URL }) => [id, URL]));
const dates = (items: Item[]) => byId(items.map(({ id, issued }) => [id, issued?.['date-parts'][0]]));

const records = parse(readFileSync('content/sources.yaml', 'utf8')) as Record<
  string,
  { title: string; date?: string; url?: string; type: string }
>;
const sources = Object.entries(records).map(([id, { title, date, url, type }]) => ({
  id,
  title,
  type,
  circa: date?.endsWith('~') ?? false,
  ...(url && { URL: new URL(url).href }),
  ...(date && { issued: { 'date-parts': [date.replace('~', '').split('-').map(Number)] } }),
}));

test.each(['sources.json', 'sources.bib', 'sources.ris'])('%s holds every source once, titles as they are', (file) => {
  const items = read(file);
  expect(items).toHaveLength(sources.length);
  expect(titles(items)).toEqual(titles(sources));
});

test('sources.json has the dates with their precision, and the addresses', () => {
  const items = read('sources.json');
  expect(dates(items)).toEqual(dates(sources));
  expect(items.filter(({ issued }) => issued?.circa).map(({ id }) => id).sort()).toEqual(
    sources.filter(({ circa }) => circa).map(({ id }) => id).sort(),
  ); // prettier-ignore
  expect(addresses(items)).toEqual(addresses(sources));
});

test('sources.bib has the dates; approximate ones, which the parser does not tell, end in a tilde', () => {
  expect(dates(read('sources.bib'))).toEqual(dates(sources));
  expect(text('sources.bib').match(/^ {2}date = \{[\d-]+~\},$/gm)).toHaveLength(
    sources.filter(({ circa }) => circa).length,
  );
});

test('sources.bib has the addresses; those that the parser encodes twice are compared in the file', () => {
  const misread = ({ URL = '' }: { URL?: string }) => URL.includes('%') && decodeURI(URL) === URL;
  const ids = new Set(sources.filter(misread).map(({ id }) => id));
  const rest = (items: Item[]) => addresses(items.filter(({ id }) => !ids.has(id)));
  expect(ids.size).toBeLessThan(5);
  expect(rest(read('sources.bib'))).toEqual(rest(sources));
  for (const { URL } of sources.filter(misread)) expect(text('sources.bib')).toContain(`  url = {${URL}},\n`);
});

test('sources.ris has the addresses, and the dates of all types of which the parser reads more than the year', () => {
  const items = read('sources.ris');
  expect(addresses(items)).toEqual(addresses(sources));
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

test.each(['op-ed.json', 'op-ed.bib', 'op-ed.ris'])('%s holds the column alone', (file) => {
  const [item, ...more] = read(file);
  expect(more).toEqual([]);
  expect(item).toMatchObject({
    id: 'aawsat-fahs-op-ed-2023',
    title: 'The Iranian Regime is Disintegrating and Facing Defections',
    URL: 'https://english.aawsat.com/home/article/4096111/mustafa-fahs/iranian-regime-disintegrating-and-facing-defections',
    'container-title': 'Asharq Al-Awsat',
    issued: { 'date-parts': [file === 'op-ed.ris' ? [2023] : [2023, 1, 13]] },
  });
});

test('a style makes a reference of it', () => {
  expect(new Cite(text('op-ed.json')).format('bibliography', { template: 'apa', lang: 'en-US' })).toBe(
    'Fahs, M. (ca. 2023, January 13). The Iranian Regime is Disintegrating and Facing Defections. Asharq Al-Awsat. https://english.aawsat.com/home/article/4096111/mustafa-fahs/iranian-regime-disintegrating-and-facing-defections\n',
  );
});

test.each(['json', 'bib', 'ris'])('the citation of a note (%s) gives its title and its address', (format) => {
  const [item, ...others] = read(`note-camps.${format}`);
  expect(others).toEqual([]);
  expect([item?.title, item?.URL]).toEqual(['Names of the camps', 'https://example.org/#note-camps']);
});
