import { describe, expect, test } from 'vitest';
import type { AnnotationCollection } from '../../src/features/export/web-annotations.ts';
import { articlesIn, idsIn, namedFolders } from '../support/content.ts';
import { parts } from '../support/selectors.ts';
import { fileText, pageAt, root } from '../support/site.ts';

const articles = articlesIn(root).map(({ path, paragraphs }) => ({ path, paragraphs, page: pageAt(path) }));

test('every note has its words in one article, once, and its card beside them', () => {
  for (const id of idsIn(root, 'notes')) {
    const words = articles.flatMap(({ page }) => [...page.querySelectorAll(`[id="words-${id}"]`)]);
    expect(words.length, id).toBe(1);
    const passage = words[0]?.closest('.passage');
    expect(passage?.querySelectorAll(`:scope > p a[href="./#note-${id}"]`).length, id).toBe(1);
    expect(passage?.querySelector(`[id="note-${id}"]`), id).not.toBeNull();
  }
});

test('every entry that an article names has a page, and its card is where it is named first', () => {
  const entities = new Set(namedFolders.flatMap((folder) => idsIn(root, folder)));
  for (const { page, path } of articles) {
    const named = new Map<string, Element>();
    for (const mention of page.querySelectorAll(parts.mention)) {
      const id = mention.id.replace(/-\d+$/, '');
      if (!named.has(id)) named.set(id, mention);
    }
    expect(named.size, path).toBeGreaterThan(0);
    for (const [id, first] of named) {
      expect(entities, path).toContain(id);
      expect(first.closest('.passage')?.querySelector(`[id="note-${id}"]`), `${path}#${id}`).not.toBeNull();
    }
  }
});

test('the numbers of the cards run from 1 without a gap, and every marked word bears the number of its card', () => {
  for (const { page, path } of articles) {
    const numbers = [...page.querySelectorAll('.card .number')].map(({ textContent }) => Number(textContent));
    expect(numbers.length, path).toBeGreaterThan(0);
    expect(numbers, path).toEqual(numbers.map((_, index) => index + 1));
    for (const mark of page.querySelectorAll(`${parts.paragraph} a[data-n]`)) {
      const card = page.getElementById(mark.getAttribute('href')?.split('#')[1] ?? '')?.closest('.card');
      expect(card?.querySelector('.number')?.textContent, `${path}#${mark.id}`).toBe(mark.getAttribute('data-n'));
    }
  }
});

describe.each(articles)('the quotations that $path publishes', ({ path, paragraphs }) => {
  const text = paragraphs.join('\n');
  const { first } = JSON.parse(fileText(`${path}annotations.jsonld`)) as AnnotationCollection;

  test('are in the text exactly once with their context', () => {
    for (const { id, target } of first.items) {
      const quote = target.selector.find((selector) => selector.type === 'TextQuoteSelector');
      if (!quote) throw new Error(`${id} quotes nothing`);
      expect(text.split(quote.prefix + quote.exact + quote.suffix).length - 1, id).toBe(1);
    }
  });
});
