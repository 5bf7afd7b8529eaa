import { expect, test } from 'vitest';
import { endsLater, isLater } from './later.ts';

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
])('what ends %s may have gone on: %s', (to, later) => {
  expect(endsLater(to, published)).toBe(later);
});
