import { expect, test } from 'vitest';
import { deathOf } from './deaths.ts';

const events = [{ date: '1911-08-14' }, { date: '1912-01', deathOf: 'reed' }];

test('a death has the date of the figure, else that of the event which reports it', () => {
  expect(deathOf({ id: 'reed', died: '1912-01-03' }, events)).toBe('1912-01-03');
  expect(deathOf({ id: 'reed' }, events)).toBe('1912-01');
  expect(deathOf({ id: 'moss' }, events)).toBeUndefined();
});
