import { expect, test } from 'vitest';
import { ARTICLE, FIGURE, inNote, markupIn, NOTE } from '../../../../tests/support/markup-problems.ts';

test.each([
  ['[Reed ](figure:reed)', 'a space at the end of a link; put it outside'],
  ['[ The](https://example.org/)', 'a space at the start of a link; put it outside'],
  ['<bdi lang="fa" dir="rtl">ظهر </bdi>', 'a space at the end of <bdi>; put it outside'],
])('%s is reported', (words, message) => {
  expect(inNote(words)).toEqual([['markup', NOTE, 10, message]]);
});

test('the words of a note begin and end with a sign', () => {
  const message = 'a space at the end of <Claim>; put it outside';
  expect(markupIn({ [ARTICLE]: ['stopped work</Claim>', 'stopped work </Claim>'] })).toEqual([
    ['markup', ARTICLE, 19, message],
  ]);
});

test.each([
  ['[](figure:reed)', 'a link without words; write some, or remove it'],
  ['<bdi lang="fa" dir="rtl"></bdi>', '<bdi> without words; write some, or remove it'],
])('%s has no words', (words, message) => {
  expect(inNote(words)).toEqual([['markup', NOTE, 10, message]]);
});

test('a quotation and a list have words, or an element that has', () => {
  const inFigure = (block: string) => markupIn({ [FIGURE]: ['He led', `${block}\n\nHe led`] });
  expect(inFigure('> It was noon.')).toEqual([]);
  expect(inFigure('> …')).toEqual([['markup', FIGURE, 8, 'a quotation without words; write some, or remove it']]);
  expect(inFigure('- …')).toEqual([['markup', FIGURE, 8, 'a list without words; write some, or remove it']]);
});

test.each(['…', '—', '*…*', '…<Cite id="gazette" />', '—<Cite id="gazette" /> <Cite id="gazette" />.'])(
  'a paragraph has words: %s',
  (words) => {
    const sign = words.replace(/<.*?>|\*/g, '').trim();
    expect(markupIn({ [FIGURE]: ['He led', `${words}\n\nHe led`] })).toEqual([
      ['markup', FIGURE, 8, `a paragraph “${sign}” without words; write some, or remove it`],
    ]);
  },
);

test('a quotation may leave out a paragraph, and the paragraphs of an article are its author’s', () => {
  expect(markupIn({ [FIGURE]: ['He led', '> It was noon.\n>\n> …\n>\n> It was dusk.\n\nHe led'] })).toEqual([]);
  expect(markupIn({ [ARTICLE]: ['Nobody', '…\n\nNobody'] })).toEqual([]);
});

test('a paragraph of one element is judged by that', () => {
  expect(markupIn({ [FIGURE]: ['He led', '![](a.png)\n\nHe led'] })).toEqual([
    ['markup', FIGURE, 8, 'a picture “”; allowed: Markdown without pictures'],
  ]);
});
