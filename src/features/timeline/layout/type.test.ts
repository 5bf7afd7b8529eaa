import { expect, test } from 'vitest';
import { evenLines, textWidth, wrapText } from './type.ts';

test('width grows with the letters, their size and their weight', () => {
  expect(textWidth('', 12)).toBe(0);
  expect(textWidth('ab', 10)).toBeCloseTo(11.4);
  expect(textWidth('ab', 20)).toBeCloseTo(22.8);
  expect(textWidth('ab', 10, true)).toBeGreaterThan(11.4);
  expect(textWidth('ill', 10)).toBeLessThan(textWidth('mmm', 10) / 2);
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
