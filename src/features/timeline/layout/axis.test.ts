import { expect, test } from 'vitest';
import { t } from '../../../../tests/support/messages.ts';
import { dayNumber } from '../../../model/day-spans.ts';
import { ticksOf } from './axis.ts';

const months = { from: dayNumber(2022, 9, 16), to: dayNumber(2023, 2, 1) };
const ticks = (unit: 'year' | 'month', span: typeof months, scale: number, wall = -1) =>
  ticksOf(span, unit, { x: (day) => (day - span.from) * scale, size: 12, wall }, t.formats.monthNames);
const labels = (...field: Parameters<typeof ticks>) => ticks(...field).map(({ label }) => label);

test('months have their longest name that fits, the first and January with the year', () => {
  expect(labels('month', months, 10)).toEqual(['September 2022', 'October', 'November', 'December', 'January 2023']);
  expect(labels('month', months, 1.5)).toEqual(['', 'Oct', 'Nov', 'Dec', 'Jan']);
});

test('years are shortened, then left out', () => {
  const years = { from: dayNumber(2018, 1, 1), to: dayNumber(2021, 1, 1) };
  expect(labels('year', years, 0.2)).toEqual(['2018', '2019', '2020']);
  expect(labels('year', years, 0.08)).toEqual(['’18', '’19', '’20']);
  expect(labels('year', years, 0.01)).toEqual(['', '', '']);
});

test('ticks are at the first days, the first at the beginning of the span', () => {
  expect(ticks('month', months, 1).map(({ x }) => x)).toEqual([0, 15, 46, 76, 107]);
});

test('no name crosses the line of the article’s day', () => {
  const last = (scale: number, day: number) => ticks('month', months, scale, day * scale).at(-1);
  expect(last(10, 119)).toEqual({ x: 1070, at: 1074, label: 'January 2023' });
  expect(last(5, 110)).toEqual({ x: 535, at: 554, label: 'January 2023' });
  expect(last(4, 119)).toEqual({ x: 428, at: 480, label: 'Jan 2023' });
  expect(last(1, 119)).toEqual({ x: 107, at: 107, label: '' });
});
