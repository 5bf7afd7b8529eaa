import { expect, test } from 'vitest';
import { textWidth } from './text-width.ts';

test('width grows with the letters, their size and their weight', () => {
  expect(textWidth('', 12)).toBe(0);
  expect(textWidth('ab', 10)).toBeCloseTo(11.4);
  expect(textWidth('ab', 20)).toBeCloseTo(22.8);
  expect(textWidth('ab', 10, true)).toBeGreaterThan(11.4);
});

test('narrow letters take less room than wide ones, and capitals more than small ones, in any script', () => {
  expect(textWidth('ill', 10)).toBeLessThan(textWidth('mmm', 10) / 2);
  expect(textWidth('ABC', 10)).toBeGreaterThan(textWidth('abc', 10));
  expect(textWidth('ΓД', 10)).toBeGreaterThan(textWidth('γд', 10));
  expect(textWidth('港', 10)).toBe(10);
});

test('a sign of two code units is one letter', () => {
  expect(textWidth('𐎠', 10)).toBe(textWidth('a', 10));
});
