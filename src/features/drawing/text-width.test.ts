import { expect, test } from 'vitest';
import { breakLines, lettersWidth, type LetterWidths } from './text-width.ts';

const widths: LetterWidths = {
  patterns: [
    [/[il]/u, 0.25],
    [/[a-z]/u, 0.5],
  ],
  other: 1,
};

test('a text is as wide as its letters, of which the first pattern holds', () => {
  expect(lettersWidth('', widths)).toBe(0);
  expect(lettersWidth('il', widths)).toBe(0.5);
  expect(lettersWidth('oil', widths)).toBe(1);
  expect(lettersWidth('M M', widths)).toBe(3);
});

test('a sign of two code units is one letter', () => {
  expect(lettersWidth('𐎠', widths)).toBe(1);
});

const upTo = (most: number) => (line: string) => line.length <= most;

test('a text breaks at its spaces into lines that fit', () => {
  expect(breakLines('the ships of the port', upTo(9))).toEqual(['the ships', 'of the', 'port']);
  expect(breakLines('the ships', upTo(9))).toEqual(['the ships']);
});

test('a word that fits nowhere has a line of its own', () => {
  expect(breakLines('a harbourmaster speaks', upTo(8))).toEqual(['a', 'harbourmaster', 'speaks']);
});

test('the rule knows which line has the last word', () => {
  expect(breakLines('one two three', (line, isLast) => line.length + (isLast ? 9 : 0) <= 13)).toEqual([
    'one two',
    'three',
  ]);
});
