import { expect, test } from 'vitest';
import { cslDate, isoParts } from './csl.ts';

test('a date keeps its precision', () => {
  expect(cslDate('2023-01-14')).toStrictEqual({ 'date-parts': [[2023, 1, 14]] });
  expect(cslDate('2022-12')).toStrictEqual({ 'date-parts': [[2022, 12]] });
  expect(cslDate('2007~')).toStrictEqual({ 'date-parts': [[2007]], circa: true });
});

test('a text that is no date is refused', () => {
  expect(() => cslDate('January 2023')).toThrow(RangeError);
});

test('a date is written as in ISO 8601', () => {
  expect(['2023-01-04', '2022-12', '2007~'].map((date) => isoParts(cslDate(date)))).toEqual([
    '2023-01-04',
    '2022-12',
    '2007',
  ]);
});
