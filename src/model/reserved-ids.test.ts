import { expect, test } from 'vitest';
import { isReservedId, reservedIdsOf } from './reserved-ids.ts';

test.each([
  ['article', 'sources'],
  ['article', 'content'],
  ['/timeline/', 'offices'],
  ['/sources/', 'newspaper'],
  ['/sources/', 'news-agency'],
  ['/about/', 'limits'],
  ['/claims/', 'show-not-traced'],
  ['/print/', 'everything'],
  ['/an/unknown/page/', 'content'],
])('on %s the id “%s” is reserved', (page, id) => {
  expect(isReservedId(page, id)).toBe(true);
  expect(reservedIdsOf(page)).toContain(id);
});

test.each([
  ['article', 'offices'],
  ['/timeline/', 'newspaper'],
  ['/sources/', 'limits'],
  ['/about/', 'gazette'],
  ['article', 'the-talks'],
])('on %s the id “%s” is free', (page, id) => {
  expect(isReservedId(page, id)).toBe(false);
});

test.each(['note-x', 'words-x', 'claim-x', 'placed-x', 'x-title', 'p1', 'p12-s3'])(
  'ids of the form of “%s” are reserved on every page',
  (id) => {
    expect(['article', '/timeline/', '/sources/', '/about/'].filter((page) => !isReservedId(page, id))).toEqual([]);
  },
);

test.each(['note', 'notes-x', 'title', 'p', 'p1a', 'pier-1', 'p1-s'])('“%s” only looks like one of them', (id) => {
  expect(isReservedId('article', id)).toBe(false);
});
