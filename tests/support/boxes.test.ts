import { expect, test } from 'vitest';
import { overlaps, type Box } from './boxes.ts';

const box = (name: string, left: number, top: number, width = 10, height = 10): Box => ({
  name,
  left,
  right: left + width,
  top,
  bottom: top + height,
});

test('boxes that share an area overlap, whichever comes first and also where one holds the other', () => {
  expect(overlaps([box('a', 0, 0), box('b', 5, 5)])).toEqual(['a and b']);
  expect(overlaps([box('b', 5, 5), box('a', 0, 0)])).toEqual(['b and a']);
  expect(overlaps([box('outer', 0, 0, 100, 100), box('inner', 40, 40)])).toEqual(['outer and inner']);
});

test('boxes beside, below or touching each other do not', () => {
  expect(overlaps([box('a', 0, 0), box('b', 20, 0), box('c', 0, 20), box('d', 10, 0), box('e', 9.6, 10)])).toEqual([]);
});

test('slack is counted across and down', () => {
  const pair = [box('a', 0, 0), box('b', 0, 7)];
  expect(overlaps(pair, { x: 0.5, y: 2 })).toEqual(['a and b']);
  expect(overlaps(pair, { x: 0.5, y: 4 })).toEqual([]);
});
