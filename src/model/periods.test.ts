import { expect, test } from 'vitest';
import { periodOf, periodStarts } from './periods.ts';

const starts = periodStarts('1987-06-12', { shoal: { from: '1986-10' } });

test('periods are in the order in which they begin', () => {
  expect(starts).toEqual([
    { id: 'before', from: '' },
    { id: 'shoal', from: '1986-10' },
    { id: 'column', from: '1987-06' },
    { id: 'after', from: '1987-07' },
  ]);
  expect(periodStarts('1987', { after: { from: '1990' } }).map(({ from }) => from)).toEqual(['', '1987', '1990']);
});

test.each([
  ['1911', 'before'],
  ['1986-10-01', 'shoal'],
  ['1987', 'shoal'],
  ['1987-06', 'column'],
  ['1987-06-30', 'column'],
  ['1987-07-01', 'after'],
])('an event of %s is in the period “%s”', (date, period) => {
  expect(periodOf(date, starts)).toBe(period);
});

test('what is older than all periods is in the first', () => {
  expect(periodOf('1950', periodStarts('1987-06-12', { before: { from: '1980' } }))).toBe('before');
});
