import { describe, expect, inject, test } from 'vitest';
import { bookOf } from '../../support/book.ts';
import { articlesIn } from '../../support/content.ts';
import type {} from '../../support/engine-setup.ts';

const { rtl } = inject('site');

describe.each(articlesIn(rtl!.root))('the book of $id, from right to left', ({ path, paragraphs }) => {
  const book = bookOf(path, rtl!.dist);

  test('turns its pages and sets its documents so', () => {
    const spine = book.document('EPUB/package.opf').querySelector('spine');
    expect(spine?.getAttribute('page-progression-direction')).toBe('rtl');
    for (const { name, document } of book.documents) {
      expect(document.documentElement.getAttribute('dir'), name).toBe('rtl');
    }
  });

  test('has the author’s text, to the character', () => {
    const text = book.document('EPUB/text.xhtml');
    expect(paragraphs.map((_, index) => text.getElementById(`p${index + 1}`)?.textContent)).toEqual(paragraphs);
  });
});
