import { describe, expect, test } from 'vitest';
import { formerIds, formerIdsIn, isSlug, slug, slugFault } from './id.ts';

describe('slug', () => {
  const rule = 'begin with a letter; use lower-case letters, digits and single hyphens';

  test('begins with a letter; letters and digits follow, with single hyphens between', () => {
    expect(slug.parse('harbour-board')).toBe('harbour-board');
    expect(slug.parse('day-17')).toBe('day-17');
    expect(isSlug('day-17')).toBe(true);
  });

  test('is nothing else', () => {
    expect(slugFault('Reed')).toBe(rule);
    expect(slugFault('harbour_board')).toBe(rule);
    expect(slugFault('harbour--board')).toBe(rule);
    expect(slugFault('14-august')).toBe(rule);
    expect(slugFault('-reed')).toBe(rule);
    expect(slugFault('reed-')).toBe(rule);
    expect(slugFault('réed')).toBe(rule);
    expect(slugFault('')).toBe(rule);
  });
});

test('former ids are ids, and none unless they are named', () => {
  expect(formerIds.parse(undefined)).toEqual([]);
  expect(formerIds.parse(['reed', 'harbour-master'])).toEqual(['reed', 'harbour-master']);
  expect(formerIds.safeParse(['Reed']).success).toBe(false);
});

test('former ids are read where a kind has them', () => {
  expect([formerIdsIn({ formerIds: ['reed'] }), formerIdsIn({}), formerIdsIn(undefined)]).toEqual([['reed'], [], []]);
});
