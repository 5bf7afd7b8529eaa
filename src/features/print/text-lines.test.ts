import { expect, test } from 'vitest';
import { linesOf, textLines } from './text-lines.ts';

const words = (paragraphs: string[], width: number) =>
  textLines(paragraphs, width).map((lines) => lines.map(({ text }) => text));

test('a line ends before the word that has no room in it', () => {
  expect(words(['The lamp went out in spring.'], 10)).toEqual([['The lamp ', 'went out ', 'in spring.']]);
});

test('the space at the end of a line needs no room', () => {
  expect(words(['The lamp went'], 8)).toEqual([['The lamp ', 'went']]);
});

test('a dash may end a line, and a longer word has one of its own', () => {
  expect(words(['north–south unforgettable keeper'], 7)).toEqual([['north–', 'south ', 'unforgettable ', 'keeper']]);
});

test('the lines of a paragraph are the paragraph', () => {
  const paragraph = 'Every spring the harbour grows  shallower – by two fathoms, “they say”.';
  expect(
    textLines([paragraph], 12)[0]
      ?.map(({ text }) => text)
      .join(''),
  ).toBe(paragraph);
});

test('lines are counted through all paragraphs', () => {
  const lines = textLines(['one two', '', 'three four'], 5);
  expect(lines.map((each) => each.map(({ number }) => number))).toEqual([[1, 2], [], [3, 4]]);
});

test('words are found in their lines', () => {
  const [lines = []] = textLines(['The lamp went out in spring.'], 10);
  expect(linesOf(lines, 4, 4)).toEqual([1, 1]);
  expect(linesOf(lines, 4, 9)).toEqual([1, 2]);
  expect(linesOf(lines, 21, 7)).toEqual([3, 3]);
});
