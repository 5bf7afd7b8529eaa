import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { AnnotationCollection } from '../../../src/features/export/web-annotations.ts';
import { statuses } from '../../../src/model/schemas/note.ts';
import { basePath } from '../../support/build.ts';
import { articlesIn, renamedCards } from '../../support/content.ts';
import { fileOf, readPage } from '../../support/pages.ts';
import { basedDist, dist, root } from '../../support/site.ts';

const read = (folder: string, path: string) =>
  JSON.parse(readFileSync(join(folder, path, 'annotations.jsonld'), 'utf8')) as AnnotationCollection;

const renamed = renamedCards(root);

describe.each(articlesIn(root))('the annotations of $path', ({ path }) => {
  const page = readPage(path, dist);
  const { first, ...collection } = read(dist, path);

  /** The two selectors of each annotation, by their types, and what refines the second. */
  const selections = first.items.map(({ id, target }) => {
    const [quote, fragment] = target.selector;
    if (quote?.type !== 'TextQuoteSelector') throw new Error(`${id} has no quote`);
    if (fragment?.type !== 'FragmentSelector') throw new Error(`${id} has no fragment`);
    return { id, quote, fragment, position: fragment.refinedBy };
  });

  test('are an AnnotationCollection with one page', () => {
    expect(collection).toMatchObject({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `https://example.org${path}annotations.jsonld`,
      type: 'AnnotationCollection',
      total: first.items.length,
    });
    expect(first.type).toBe('AnnotationPage');
  });

  test.each([
    ['the address /', '', () => dist],
    ['a base path', basePath, basedDist],
  ])('at %s are one for each card, under its first id, which leads to it', (_, base, folder) => {
    const page = readPage(path, folder());
    const { items } = read(folder(), path).first;
    const cards = [...page.querySelectorAll('.card:not(.note), .card .body')].map(({ id }) => id);
    expect(items.map(({ id }) => id).sort()).toEqual(
      cards.map((id) => `https://example.org${base}${path}#${renamed.get(id) ?? id}`).sort(),
    );
    for (const { id, target } of items) {
      expect(page.getElementById(new URL(id).hash.slice(1)), id).not.toBeNull();
      expect(target.source).toBe(page.querySelector('link[rel="canonical"]')?.getAttribute('href'));
    }
  });

  test('quote at most 32 characters of context', () => {
    for (const { id, quote } of selections) {
      expect(Math.max(quote.prefix.length, quote.suffix.length), id).toBeLessThanOrEqual(32);
    }
  });

  test('give positions that cut the exact words out of the element that the fragment names, where the quote is', () => {
    for (const { id, quote, position, fragment } of selections) {
      const text = page.getElementById(fragment.value)?.textContent ?? '';
      expect([...text].slice(position.start, position.end).join(''), id).toBe(quote.exact);
      const found = text.indexOf(quote.prefix + quote.exact + quote.suffix) + quote.prefix.length;
      expect([...text.slice(0, found)].length, id).toBe(position.start);
    }
  });

  test('have bodies that lead to a page or a note of the site', () => {
    for (const { id, body } of first.items) {
      const url = new URL(/href="([^"]+)"/.exec(body[0]?.value ?? '')?.[1] ?? '');
      expect(existsSync(join(dist, fileOf(url.pathname))), id).toBe(true);
      if (url.hash) expect(page.getElementById(url.hash.slice(1)), id).not.toBeNull();
    }
  });

  test('are tagged with a status where they assess, and with nothing else', () => {
    for (const { id, motivation, body } of first.items) {
      const tags = body.filter((part) => 'purpose' in part && part.purpose === 'tagging').map(({ value }) => value);
      expect(tags.length, id).toBe(motivation === 'assessing' ? 1 : 0);
      expect(statuses, id).toEqual(expect.arrayContaining(tags));
    }
  });
});

test('claims assess, other notes comment or describe, and names identify', () => {
  const { items } = read(dist, '/').first;
  const motivationOf = (id: string) => items.find((item) => item.id.endsWith(`#note-${id}`))?.motivation;
  expect(['three-fathoms', 'saying', 'brandt', 'league'].map(motivationOf)).toEqual([
    'assessing', 'describing', 'identifying', 'identifying',
  ]); // prettier-ignore
});
