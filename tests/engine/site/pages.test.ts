import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { noteIds, readPage } from '../support/pages.ts';

const text = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();
const idsIn = (folder: string) =>
  readdirSync(`content/${folder}`)
    .map((name) => name.replace('.mdx', ''))
    .sort();

test('the content is whole: 28 notes, 12 figures, 9 factions, at least 40 events', () => {
  expect(noteIds()).toHaveLength(28);
  expect(idsIn('figures')).toEqual([
    'akbari', 'amini', 'ghalibaf', 'khamenei', 'khatami', 'khomeini', 'larijani', 'mousavi', 'rafsanjani',
    'rashidi-koochi', 'rouhani', 'shamkhani',
  ]); // prettier-ignore
  expect(idsIn('factions')).toEqual([
    'families', 'hardliners', 'irgc', 'majlis', 'moderates', 'principlists', 'protest-movement', 'reformists', 'snsc',
  ]); // prettier-ignore
  expect(Object.keys(parse(readFileSync('content/events.yaml', 'utf8')) as object).length).toBeGreaterThanOrEqual(40);
});

test('every figure page has its two times, its roles or none, and its mentions', () => {
  for (const id of idsIn('figures')) {
    const page = readPage(`/figures/${id}/`);
    const headings = [...page.querySelectorAll('main h2')].map(text);
    expect(headings.slice(0, 2), id).toEqual(['In January 2023', 'Since then']);
    expect(headings.at(-1), id).toMatch(/^(?:Where the column names|What this column says of)/);
    expect(page.querySelectorAll('.mentions li').length, id).toBeGreaterThan(0);
  }
});

test('the pages of the four say at their end what the column says of them, each claim with its status', () => {
  const count = (id: string) => [...readPage(`/figures/${id}/`).querySelectorAll('.claims-about li')].length;
  expect([count('akbari'), count('shamkhani'), count('larijani'), count('ghalibaf')]).toEqual([9, 6, 6, 5]);
  const [first] = readPage('/figures/ghalibaf/').querySelectorAll('.claims-about li');
  expect(text(first?.querySelector('.status'))).toBe('interpretation');
  expect(first?.querySelector('.line a')?.getAttribute('href')).toBe('/#note-stern-warning');
});

test('mentions lead back to their places in the column', () => {
  const links = [...readPage('/figures/akbari/').querySelectorAll('.mentions a')].map((link) =>
    link.getAttribute('href'),
  );
  expect(links).toEqual(['/#akbari-1', '/#akbari-2', '/#akbari-3', '/#akbari-4']);
});

test('the claims stand in the order of the column, each with words, paragraph, status, line and sources', () => {
  const rows = [...readPage('/claims/').querySelectorAll('.claims-table tbody tr')];
  expect(rows).toHaveLength(24);
  const [first] = rows;
  expect(text(first?.querySelector('q'))).toBe(
    'the foundations of the Iranian regime are disintegrating and breaking apart',
  );
  expect(text(first?.querySelector('.status'))).toBe('interpretation');
  for (const row of rows) expect(row.querySelectorAll('.labels a').length, row.id).toBeGreaterThan(0);
});

test('the timeline is in order, marks the day of the column and names a source for each event', () => {
  const events = [...readPage('/timeline/').querySelectorAll('.event')];
  const dates = events.map((event) => event.querySelector('time')?.getAttribute('datetime') ?? '');
  expect(dates).toEqual([...dates].sort());
  expect(events.filter((event) => event.classList.contains('column')).map(({ id }) => id)).toEqual([
    'column-published',
  ]);
  for (const event of events) expect(event.querySelectorAll('.cite').length, event.id).toBeGreaterThan(0);
});

test('every source is cited by something, and says what was read of it', () => {
  for (const source of readPage('/sources/').querySelectorAll('.sources > li')) {
    expect(source.querySelectorAll('.facts a').length, source.id).toBeGreaterThan(0);
    expect(text(source.querySelector('.facts')), source.id).toMatch(/[Rr]ead (?:in its opening|whole)/);
  }
});

test('with no corrections made, the page about the site says so', () => {
  expect(readPage('/about/').querySelector('main')?.textContent).toContain('No correction has been made so far.');
});
