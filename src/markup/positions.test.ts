import { expect, test } from 'vitest';
import { formatPosition, parsePosition, positionsOverlap, type Position } from './positions.ts';

test('a position is written and read back', () => {
  const position: Position = { paragraph: 7, start: 27, length: 6 };
  expect(formatPosition(position)).toBe('p7:27+6');
  expect(parsePosition('p7:27+6')).toEqual(position);
});

test.each(['', 'p7', 'p7:27', 'p7:27-6', 'p:27+6', 'p7:27+6 ', 'q7:27+6', 'figure:reed', 'sha256:0e6f'])(
  '“%s” is not a position',
  (text) => {
    expect(parsePosition(text)).toBeUndefined();
  },
);

const at = (paragraph: number, start: number, length: number): Position => ({ paragraph, start, length });

test.each([
  ['the same words', at(1, 5, 4), at(1, 5, 4), true],
  ['words within others', at(1, 5, 4), at(1, 0, 20), true],
  ['words of which the last is the first of others', at(1, 5, 4), at(1, 8, 4), true],
  ['words next to one another', at(1, 5, 4), at(1, 9, 4), false],
  ['words apart', at(1, 5, 4), at(1, 20, 4), false],
  ['the same offsets in another paragraph', at(1, 5, 4), at(2, 5, 4), false],
  ['no words', at(1, 5, 0), at(1, 5, 0), false],
])('%s: %o and %o overlap: %s', (_, a, b, expected) => {
  expect(positionsOverlap(a, b)).toBe(expected);
  expect(positionsOverlap(b, a)).toBe(expected);
});
