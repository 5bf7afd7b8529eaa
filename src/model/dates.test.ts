import { describe, expect, test } from 'vitest';
import { compareDates, isoDate, latestOf, parseDate } from './dates.ts';

describe('parseDate', () => {
  test('takes a day apart', () => {
    expect(parseDate('2023-01-14')).toEqual({ year: 2023, month: 1, day: 14, approximate: false });
  });

  test('leaves out the day of a month', () => {
    expect(parseDate('2023-01')).toEqual({ year: 2023, month: 1, day: undefined, approximate: false });
  });

  test('leaves out day and month of a year', () => {
    expect(parseDate('2023')).toEqual({ year: 2023, month: undefined, day: undefined, approximate: false });
  });

  test('reads a tilde as approximate, at each precision', () => {
    expect(parseDate('2023-01-13~')).toEqual({ year: 2023, month: 1, day: 13, approximate: true });
    expect(parseDate('2023-01~')).toEqual({ year: 2023, month: 1, day: undefined, approximate: true });
    expect(parseDate('2023~')).toEqual({ year: 2023, month: undefined, day: undefined, approximate: true });
  });

  test('throws on anything else, and says what is allowed', () => {
    expect(() => parseDate('14 January 2023')).toThrow(
      new RangeError('“14 January 2023” is not a date; allowed: 2023-01-14, 2023-01, 2023, each with ~'),
    );
    expect(() => parseDate('')).toThrow(
      new RangeError('“” is not a date; allowed: 2023-01-14, 2023-01, 2023, each with ~'),
    );
  });

  test('throws on months and days that no calendar has', () => {
    expect(() => parseDate('2023-13')).toThrow(RangeError);
    expect(() => parseDate('2023-00')).toThrow(RangeError);
    expect(() => parseDate('2023-01-32')).toThrow(RangeError);
    expect(() => parseDate('2023-01-00')).toThrow(RangeError);
  });

  test('throws on other forms of EDTF and ISO 8601', () => {
    expect(() => parseDate('2023?')).toThrow(RangeError);
    expect(() => parseDate('~2023')).toThrow(RangeError);
    expect(() => parseDate('202X')).toThrow(RangeError);
    expect(() => parseDate('2022/2023')).toThrow(RangeError);
    expect(() => parseDate('2023-1-4')).toThrow(RangeError);
    expect(() => parseDate('2023-01-14T00:00:00Z')).toThrow(RangeError);
  });
});

test('isoDate leaves out the tilde', () => {
  expect(isoDate('2023-01-13~')).toBe('2023-01-13');
  expect(isoDate('2023-01')).toBe('2023-01');
});

test('compareDates orders by the earliest day, the less precise first', () => {
  const dates = ['2023-02', '2023-01-14', '2022-12-31', '2023', '2023-01', '2023-01-13~'];
  expect(dates.sort(compareDates)).toEqual(['2022-12-31', '2023', '2023-01', '2023-01-13~', '2023-01-14', '2023-02']);
});

test('latestOf takes the date whose earliest day is last, and leaves the order of the dates as it is', () => {
  const dates = ['2023-02', '2023-03-01~', '2022'];
  expect(latestOf(dates)).toBe('2023-03-01~');
  expect(dates).toEqual(['2023-02', '2023-03-01~', '2022']);
  expect(latestOf([])).toBeUndefined();
});
