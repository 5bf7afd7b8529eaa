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
