import { expect, test } from 'vitest';
import { FIGURE, markupIn, NOTE } from '../../../../tests/support/markup-problems.ts';

const inFigure = (block: string) => markupIn({ [FIGURE]: ['He led', `${block}\n\nHe led`] });

test.each([
  ['### Before', 'a heading “Before” of level 3; write ##'],
  ['> ## Before', 'a heading “Before” within something else; write it on a line of its own'],
  ['## *Before*', 'a heading “Before” with markup in it; write the words alone'],
  ['- [ ] It did', 'a task-list checkbox; write \\[ for the character itself'],
  ['5. It did', 'a numbered list that begins with 5; write 1., or 5\\. for words that begin with the number'],
  ['1911. It did', 'a numbered list that begins with 1911; write 1., or 1911\\. for words that begin with the number'],
  ['| a |\n| :-: |\n| b |', 'a table with aligned columns; write --- without colons below its heads'],
  ['| a |\n| --- |', 'a table without rows; add some, or remove it'],
  ['| | |\n| --- | --- |\n| a | b |', 'a table without heads; write some'],
])('a block of a form that its page does not show: %s', (block, message) => {
  expect(inFigure(block)).toEqual([['markup', FIGURE, 8, message]]);
});

test('a note has no headings', () => {
  expect(markupIn({ [NOTE]: ['Work stopped at', '## A\n\nWork stopped at'] })).toEqual([
    ['markup', NOTE, 9, 'a heading “A”; a note has none (a line of --- turns the words before it into one)'],
  ]);
});

test('a row has a cell for each column, and words', () => {
  expect(inFigure('| a | b |\n| --- | --- |\n| c | d |')).toEqual([]);
  expect(inFigure('| | b |\n| --- | --- |\n| c | d |')).toEqual([]);
  expect(inFigure('| a | b |\n| --- | --- |\n| c |')).toEqual([
    ['markup', FIGURE, 10, 'a row of 1 cells in a table of 2 columns; give it 2'],
  ]);
  expect(inFigure('| a | b |\n| --- | --- |\n| | |')).toEqual([
    ['markup', FIGURE, 10, 'an empty row in a table; fill it, or remove it'],
  ]);
});
