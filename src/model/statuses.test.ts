import { expect, test } from 'vitest';
import { statuses } from './schemas/note.ts';
import { statusClass } from './statuses.ts';

test('each status has one class of its own', () => {
  const classes = statuses.map(statusClass);
  expect(new Set(classes).size).toBe(statuses.length);
  expect(classes.join()).not.toContain(' ');
});
