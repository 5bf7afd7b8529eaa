import { expect, test } from 'vitest';
import { tempContent } from '../../tests/support/temp-content.ts';
import { readContent } from './content.ts';
import { extendLock, liveIds, readLock } from './lock.ts';

test('the lock of this project holds every id that its content has', () => {
  const lock = readLock('.');
  expect(extendLock(lock, liveIds(readContent('.')))).toEqual(lock);
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
  expect(readLock(tempContent())).toEqual({});
});
