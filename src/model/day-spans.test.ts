import { expect, test } from 'vitest';
import { beginnings, dayAfter, dayNumber, dayOf, daySpan } from './day-spans.ts';

const days = (edtf: string) => {
  const { from, to } = daySpan(edtf);
  return [from, to - 1].map(dayOf);
};

test.each([
  ['2023-01-14', '2023-01-14', '2023-01-14'],
  ['2023-01-13~', '2023-01-12', '2023-01-14'],
  ['2024-02', '2024-02-01', '2024-02-29'],
  ['2022-12', '2022-12-01', '2022-12-31'],
  ['2023-01~', '2022-12-01', '2023-02-28'],
  ['2019', '2019-01-01', '2019-12-31'],
  ['2009~', '2008-01-01', '2010-12-31'],
])('%s means the days from %s to %s', (edtf, first, last) => {
  expect(days(edtf)).toEqual([first, last]);
});

test('what is not a date is an error', () => {
  expect(() => daySpan('spring 2023')).toThrow('“spring 2023” is not a date; allowed: 2023-01-14, 2023-01, 2023');
});

test('days are counted from 1970', () => {
  expect([dayNumber(1970, 1, 1), dayNumber(1970, 1, 31), dayNumber(1970, 13, 1)]).toEqual([0, 30, 365]);
});

test('the first day of a span and the months that begin in it, over the turn of the year', () => {
  const span = { from: dayNumber(2022, 11, 2), to: dayNumber(2023, 2, 1) };
  expect(beginnings(span, 'month').map(({ year, month }) => [year, month])).toEqual([
    [2022, 11],
    [2022, 12],
    [2023, 1],
  ]);
});

test('the first day of a span and the years that begin in it, each once', () => {
  const span = { from: dayNumber(2018, 1, 1), to: dayNumber(2020, 6, 1) };
  expect(beginnings(span, 'year').map(({ year }) => year)).toEqual([2018, 2019, 2020]);
  expect(beginnings({ ...span, from: span.from + 1 }, 'year').slice(0, 2)).toEqual([
    { year: 2018, month: 1, day: span.from + 1 },
    { year: 2019, month: 1, day: dayNumber(2019, 1, 1) },
  ]);
});

test('the day after a date is the first that is certainly later', () => {
  expect(['2023-01-13~', '2023-12-31', '2024-02', '2023-12', '2023'].map(dayAfter)).toEqual([
    '2023-01-14',
    '2024-01-01',
    '2024-03-01',
    '2024-01-01',
    '2024-01-01',
  ]);
});
