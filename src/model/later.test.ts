import { expect, test } from 'vitest';
import { isLater, relativeTo } from './later.ts';

const published = '2023-01-13~';

test.each([
  ['2023-01-14', true],
  ['2023-02', true],
  ['2024~', true],
  ['2023-01-13', false],
  ['2023-01', false],
  ['2023', false],
])('%s is later: %s', (date, later) => {
  expect(isLater(date, published)).toBe(later);
});

test.each([
  ['2023-01-14', true],
  ['2023-01', true],
  ['2023', true],
  ['2023-01-13', false],
  ['2022-12', false],
])('what began before and ends %s may have gone on: %s', (to, ended) => {
  expect(relativeTo(published, { from: '2022', to })).toEqual({ later: false, ended });
  expect(relativeTo(published, { to })).toEqual({ later: false, ended });
});

test('what began later is later, and is not what ended since', () => {
  expect(relativeTo(published, { from: '2024', to: '2025' })).toEqual({ later: true, ended: false });
  expect(relativeTo(published, { from: '2022' })).toEqual({ later: false, ended: false });
});
