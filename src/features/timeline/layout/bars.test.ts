import { expect, test } from 'vitest';
import { dayNumber } from '../../../model/day-spans.ts';
import { barOf, barPath, type BarField } from './bars.ts';

const zero = dayNumber(2018, 1, 1);
const field: BarField = { left: 0, right: 3000, end: dayNumber(2024, 1, 1), x: (day) => day - zero };
const place = (year: number, month: number, day: number) => dayNumber(year, month, day) - zero;
const bar = (from?: string, to?: string) => barOf({ role: 'Speaker', from, to }, field);

test('dates to the day make a bar with straight ends', () => {
  const [from, to] = [place(2020, 5, 28), place(2023, 5, 22)];
  expect(bar('2020-05-28', '2023-05-22')).toEqual({
    first: from,
    whole: from,
    full: to,
    last: to,
    start: true,
    end: true,
  });
});

test('a month or a year tapers over its days, “about” over more', () => {
  expect(bar('2020-05', '2021')).toMatchObject({
    first: place(2020, 5, 1),
    whole: place(2020, 6, 1),
    full: place(2021, 1, 1),
    last: place(2022, 1, 1),
  });
  expect(bar('2020~', '2023-05-22')).toMatchObject({ first: place(2019, 1, 1), whole: place(2022, 1, 1) });
});

test('a bar without an end goes to the last day, and stays open there', () => {
  const open = bar('2020-05-28');
  expect(open).toMatchObject({ full: place(2024, 1, 1), last: place(2024, 1, 1), start: true, end: false });
  expect(barPath(open, 0)).not.toContain('Z');
  expect(barPath(open, 0)).toMatch(new RegExp(`^M${open.full} 7L.*L${open.full} 0$`));
});

test('a bar without a start is a stub that ends at its end, open on the left', () => {
  const stub = bar(undefined, '2021-10');
  expect(stub).toMatchObject({ full: place(2021, 10, 1), last: place(2021, 11, 1), start: false });
  expect(stub.full - stub.first).toBe(36);
  expect(barPath(stub, 0)).toMatch(new RegExp(`^M${stub.whole} 0L.*L${stub.whole} 7$`));
  expect(barOf({ role: 'Adviser', to: '2018-01-10' }, field).first).toBe(0);
});

test('what goes beyond the field is cut off, and both dates in one month make a lozenge', () => {
  expect(bar('2013-09-10', '2027')).toMatchObject({ first: 0, whole: 0, full: 3000, last: 3000 });
  const lozenge = bar('2024-11', '2024-11');
  expect(lozenge.whole).toBe(lozenge.full);
  expect(lozenge.last - lozenge.first).toBe(30);
});

test('a day is wide enough to be seen, and a bar with both ends is closed', () => {
  const day = bar('2021-05-25', '2021-05-25');
  expect(day.last - day.first).toBe(3);
  expect(barPath(day, 10)).toMatch(/^M.*Z$/);
});
