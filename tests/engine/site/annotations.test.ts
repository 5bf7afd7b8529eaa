import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { AnnotationCollection } from '../../src/features/export/web-annotations.ts';
import { statuses } from '../../src/model/schemas/note.ts';
import { basedDist, basePath } from '../support/build-site.ts';
import { fileOf, noteIds, readPage, sourceParagraphs } from '../support/pages.ts';

const entityIds = ['figures', 'factions'].flatMap((folder) =>
  readdirSync(`content/${folder}`).map((name) => name.replace('.mdx', '')),
);
const text = sourceParagraphs().join('\n');

const readCollection = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'annotations.jsonld'), 'utf8')) as AnnotationCollection;
const { first, ...collection } = readCollection('dist');

/** The three selectors of each annotation, by their types. */
const selections = first.items.map(({ id, target }) => {
  const [quote, position, fragment] = target.selector;
  if (quote?.type !== 'TextQuoteSelector') throw new Error(`${id} has no quote`);
  if (position?.type !== 'TextPositionSelector') throw new Error(`${id} has no position`);
  if (fragment?.type !== 'FragmentSelector') throw new Error(`${id} has no fragment`);
  return { id, quote, position, fragment };
});

test('/annotations.jsonld is an AnnotationCollection with one page', () => {
  expect(collection).toMatchObject({
    '@context': 'http://www.w3.org/ns/anno.jsonld',
    id: 'https://example.org/annotations.jsonld',
    type: 'AnnotationCollection',
    total: first.items.length,
  });
  expect(first.type).toBe('AnnotationPage');
});

test.each([
  ['the address /', 'dist', ''],
  ['a base path', basedDist, basePath],
])('at %s there is one annotation for each note, figure and faction, and each id leads to it', (_, folder, base) => {
  const page = readPage('/', folder);
  const home = `https://example.org${base}/`;
  const { items } = readCollection(folder).first;
  expect(items.map(({ id }) => id).sort()).toEqual(
    [...noteIds(), ...entityIds].map((id) => `${home}#note-${id}`).sort(),
  );
  for (const { id, target } of items) {
    expect(page.getElementById(new URL(id).hash.slice(1)), id).not.toBeNull();
    expect(target.source).toBe(page.querySelector('link[rel="canonical"]')?.getAttribute('href'));
  }
});

test('every quote stands in the text exactly once with its context', () => {
  for (const { id, quote } of selections) {
    expect(text.split(quote.prefix + quote.exact + quote.suffix).length - 1, id).toBe(1);
    expect(Math.max(quote.prefix.length, quote.suffix.length), id).toBeLessThanOrEqual(32);
  }
});

test('every position cuts the exact words out of the text, there where the quote stands', () => {
  for (const { id, quote, position } of selections) {
    expect([...text].slice(position.start, position.end).join(''), id).toBe(quote.exact);
    const found = text.indexOf(quote.prefix + quote.exact + quote.suffix) + quote.prefix.length;
    expect([...text.slice(0, found)].length, id).toBe(position.start);
  }
});

test('every fragment is the paragraph in which the position lies', () => {
  for (const { id, position, fragment } of selections) {
    const number = [...text].slice(0, position.start).join('').split('\n').length;
    expect(fragment.value, id).toBe(`p${number}`);
  }
});

test('every body leads to a page or a note of the site', () => {
  const page = readPage('/');
  for (const { id, body } of first.items) {
    const url = new URL(/href="([^"]+)"/.exec(body[0]?.value ?? '')?.[1] ?? '');
    expect(existsSync(join('dist', fileOf(url.pathname))), id).toBe(true);
    if (url.hash) expect(page.getElementById(url.hash.slice(1)), id).not.toBeNull();
  }
});

test('annotations that assess are tagged with a status, all others are not', () => {
  for (const { id, motivation, body } of first.items) {
    const tags = body.filter((part) => 'purpose' in part && part.purpose === 'tagging').map(({ value }) => value);
    expect(tags.length, id).toBe(motivation === 'assessing' ? 1 : 0);
    expect(statuses, id).toEqual(expect.arrayContaining(tags));
  }
});
