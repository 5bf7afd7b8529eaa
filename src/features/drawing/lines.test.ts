import { expect, test } from 'vitest';
import { breakLines, evenLines, wrapText } from './lines.ts';
import { textWidth } from './text-width.ts';

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

test('words break into lines that fit', () => {
  const lines = wrapText('The Board announces that Hale has been dismissed', 190, 12);
  expect(lines.join(' ')).toBe('The Board announces that Hale has been dismissed');
  expect(lines.length).toBe(2);
  for (const line of lines) expect(textWidth(line, 12)).toBeLessThanOrEqual(190);
});

test('words that fit stay in one line, and a wide word has its own', () => {
  expect(wrapText('one two', 200, 12)).toEqual(['one two']);
  expect(wrapText('an extraordinarily long word', 40, 12)).toEqual(['an', 'extraordinarily', 'long', 'word']);
});

test('lines are even, and no more than asked for', () => {
  expect(evenLines('Radio Quay speaks of over sixty ships', 2, 12)).toEqual([
    'Radio Quay speaks',
    'of over sixty ships',
  ]);
  expect(evenLines('Radio Quay speaks of over sixty ships', 1, 12)).toHaveLength(1);
  expect(evenLines('Dismissed', 3, 12)).toEqual(['Dismissed']);
});
