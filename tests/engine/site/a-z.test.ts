import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { termsIn } from '../../support/index-terms.ts';
import { hrefsOf, textOf } from '../../support/pages.ts';
import { fileText, pageAt, root } from '../../support/site.ts';

const page = pageAt('/a-z/');
const lines = [...page.querySelectorAll('.index-columns li')];
const lineOf = (start: string) => lines.find((line) => textOf(line).startsWith(start));

test('every name, spelling, native form, office, label and title of the content has its line', () => {
  const starts = lines.map((line) => textOf(line));
  const missing = termsIn(root).filter(
    ({ forms }) => !forms.some((form) => starts.some((text) => text.startsWith(form))),
  );
  expect(missing).toEqual([]);
});

test('every line leads somewhere, and none is there twice', () => {
  expect(lines.filter((line) => !line.querySelector('a[href]')).map(textOf)).toEqual([]);
  expect(new Set(lines.map(textOf)).size).toBe(lines.length);
});

test('a person is found under the family name, with page, cards, paragraphs and notes in both articles', () => {
  const hrefs = hrefsOf(lineOf('Brandt, Olga') ?? page, 'a');
  expect(hrefs[0]).toBe('/figures/brandt/');
  for (const place of ['/#note-brandt', '/lamp-on-gull-rock/#note-brandt', '/lamp-on-gull-rock/#note-second-letter']) {
    expect(hrefs).toContain(place);
  }
  expect(hrefs).toContain('/#brandt-1');
});

test('another spelling and a native form lead to the page of their person', () => {
  expect(hrefsOf(lineOf('Dervish, Karim') ?? page, 'a')).toEqual(['/figures/darvish/']);
  const native = lineOf('کریم درویش');
  expect(hrefsOf(native ?? page, 'a')).toEqual(['/figures/darvish/']);
  expect(native?.querySelector('[lang="fa"]')).not.toBeNull();
});

test('the title of a note leads to the note', () => {
  expect(hrefsOf(lineOf('The second letter') ?? page, 'a')).toEqual(['/lamp-on-gull-rock/#note-second-letter']);
});

test('letters lead to their groups, the other scripts last', () => {
  const letters = [...page.querySelectorAll('.index-letters a')].map(textOf);
  expect([...page.querySelectorAll('.index-columns h2')].map(textOf)).toEqual(letters);
  expect(letters.at(-1)).toBe('Other scripts');
  const latin = letters.slice(0, -1).filter((letter) => /[A-Z]/.test(letter));
  expect(latin).toEqual([...latin].sort());
});

test('the index is in the sitemap and in the foot of every page', () => {
  expect(fileText('sitemap.xml')).toContain('<loc>https://example.org/a-z/</loc>');
  expect(hrefsOf(pageAt('/'), 'footer nav a')).toContain('/a-z/');
});

test('it is at most 12 kB', () => {
  expect(brotliCompressSync(fileText('a-z/index.html')).length).toBeLessThanOrEqual(12_000);
});
