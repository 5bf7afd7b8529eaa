import { describe, expect, test } from 'vitest';
import { numberMentions } from './mention-numbers.ts';
import { parsePosition } from './positions.ts';

/** Numbers of the mentions of `reed` at these positions, by those recorded. */
function numbers(positions: string[], recorded: Record<string, string> = {}) {
  const mentions = positions.flatMap((text) => parsePosition(text) ?? []);
  expect(mentions).toHaveLength(positions.length);
  return numberMentions('reed', mentions, new Map(Object.entries(recorded)));
}

const THREE = { 'reed-1': 'p2:0+4', 'reed-2': 'p3:10+4', 'reed-3': 'p5:7+4' };

test('where nothing is recorded, mentions are numbered in reading order', () => {
  expect(numbers(['p1:0+4', 'p1:9+4', 'p3:0+4'])).toEqual([1, 2, 3]);
});

test('mentions at their recorded positions keep their numbers', () => {
  expect(numbers(['p2:0+4', 'p3:10+4', 'p5:7+4'], THREE)).toEqual([1, 2, 3]);
});

describe('a new mention', () => {
  test.each([
    ['before all others', ['p1:3+3', 'p2:0+4', 'p3:10+4', 'p5:7+4'], [4, 1, 2, 3]],
    ['between others', ['p2:0+4', 'p2:9+3', 'p3:10+4', 'p5:7+4'], [1, 4, 2, 3]],
    ['after all others', ['p2:0+4', 'p3:10+4', 'p5:7+4', 'p6:0+3'], [1, 2, 3, 4]],
  ])('%s gets the next number and leaves theirs to the others', (_, positions, expected) => {
    expect(numbers(positions, THREE)).toEqual(expected);
  });

  test('gets no number that was ever used, though its mention is gone', () => {
    expect(numbers(['p1:3+3', 'p2:0+4'], THREE)).toEqual([4, 1]);
  });

  test('gets numbers after the highest one, also where there are gaps', () => {
    expect(numbers(['p1:0+4', 'p2:0+4'], { 'reed-9': 'p2:0+4' })).toEqual([10, 9]);
  });
});

test('a mention that is removed and set again has its number back', () => {
  expect(numbers(['p2:0+4', 'p5:7+4'], THREE)).toEqual([1, 3]);
  expect(numbers(['p2:0+4', 'p3:10+4', 'p5:7+4'], THREE)).toEqual([1, 2, 3]);
});

test('a mention of more or fewer words, or of some of the same, keeps its number', () => {
  expect(numbers(['p2:0+10', 'p3:10+2', 'p5:5+4'], THREE)).toEqual([1, 2, 3]);
});

test('of two mentions on words that were one, the first has its number', () => {
  expect(numbers(['p2:0+2', 'p2:2+2'], { 'reed-1': 'p2:0+4' })).toEqual([1, 2]);
});

test('a mention over the words of two has the number of one, which no other gets', () => {
  expect(numbers(['p2:0+20', 'p3:0+4'], { 'reed-1': 'p2:0+4', 'reed-2': 'p2:10+4' })).toEqual([1, 3]);
});

test('the same position comes before an overlap, whatever the order', () => {
  expect(numbers(['p2:0+2', 'p2:0+4'], { 'reed-1': 'p2:0+4' })).toEqual([2, 1]);
});

test('ids of other entries, and those that do not belong to mentions, do not count', () => {
  const recorded = {
    'reed-boat-7': 'p1:0+4',
    'reeds-8': 'p1:0+4',
    'words-reed-9': 'p1:0+4',
    'reed-title': 'p1:0+4',
    'reed-01': 'p1:0+4',
    'reed-6': 'p1',
  };
  expect(numbers(['p1:0+4'], recorded)).toEqual([1]);
});
