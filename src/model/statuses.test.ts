import { expect, test } from 'vitest';
import { statuses } from './schemas/note.ts';
import { statusClass, statusMeanings } from './statuses.ts';

test('meanings are listed in the order of the statuses', () => {
  expect(Object.keys(statusMeanings)).toEqual(statuses);
});

test('the class of a status has hyphens for spaces', () => {
  expect(statuses.map(statusClass)).toEqual([
    'supported',
    'partly-supported',
    'contested',
    'interpretation',
    'not-traced',
  ]);
});
