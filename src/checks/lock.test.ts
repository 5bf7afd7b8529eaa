import { expect, test } from 'vitest';
import { tempContent } from '../../tests/support/temp-content.ts';
import { readContent } from './read/content.ts';
import { extendLock, liveIds, LOCK, readLock } from './lock.ts';

test('the lock of this project holds every id that its content has', () => {
  const recorded = readLock('.');
  if ('problem' in recorded) expect.fail(recorded.problem.message);
  expect(extendLock(recorded.lock, liveIds(readContent('.')))).toEqual(recorded.lock);
});

test('live ids are those of the article’s page and of the collections', () => {
  expect(Object.keys(liveIds(readContent(tempContent())))).toEqual([
    'articles/port',
    'figures',
    'factions',
    'sources',
    'events',
  ]);
});

test('nothing is ever taken out of a lock', () => {
  expect(extendLock({ figures: ['old', 'reed'] }, { figures: ['reed', 'new'], events: ['talks-end'] })).toEqual({
    events: ['talks-end'],
    figures: ['old', 'reed', 'new'],
  });
});

test('where there is no lock, it is empty', () => {
  expect(readLock(tempContent())).toEqual({ lock: {} });
});

test.each([
  ['{"figures": ["reed"', /^not valid JSON: .*; bring it back as it was/],
  ['["reed"]', /^not a map of lists of ids; bring it back as it was/],
  ['{"figures": "reed"}', /^not a map of lists of ids; bring it back as it was/],
])('a torn lock is told: %s', (source, message) => {
  const recorded = readLock(tempContent({ [LOCK]: source }));
  expect(recorded).toMatchObject({
    problem: { code: 'unreadable', file: LOCK, message: expect.stringMatching(message) },
  });
});
