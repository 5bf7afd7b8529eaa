import { expect, test } from 'vitest';
import { t } from '../../../../tests/support/messages.ts';
import { dayNumber } from '../../../model/day-spans.ts';
import { ticksOf } from './axis.ts';

const months = { from: dayNumber(2022, 9, 16), to: dayNumber(2023, 2, 1) };
const labels = (unit: 'year' | 'month', span: typeof months, scale: number) =>
  ticksOf(span, unit, (day) => (day - span.from) * scale, 12, t.formats.monthNames).map(({ label }) => label);

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
  expect(ticksOf(months, 'month', (day) => day - months.from, 12, t.formats.monthNames).map(({ x }) => x)).toEqual([
    0, 15, 46, 76, 107,
  ]);
});
