import { expect, test } from 'vitest';
import { lineAt } from './line-at.ts';

test('the line of an offset counts the ends of lines before it', () => {
  const text = 'one\ntwo\n';
  expect([0, 3, 4, 7, 8].map((offset) => lineAt(text, offset))).toEqual([1, 1, 2, 2, 3]);
  expect(lineAt(text)).toBe(3);
  expect(lineAt('')).toBe(1);
});
