import { describe, expect, test } from 'vitest';
import { t } from '../../tests/support/messages.ts';

const { date, range, shortDate, month, monthNames, yearSpan, list, language, compare } = t.formats;

describe('a date', () => {
  test('is written to its own precision', () => {
    expect(date('2023-01-04')).toBe('4 January 2023');
    expect(date('2022-12')).toBe('December 2022');
    expect(date('1997')).toBe('1997');
  });

  test('that is approximate says so', () => {
    expect(date('2023-01-13~')).toBe('about 13 January 2023');
    expect(date('1959~')).toBe('about 1959');
  });

  test('is cut short', () => {
    expect(['2023-09-14', '2023-01-14~', '2023-01', '2023'].map(shortDate)).toEqual([
      '14 Sept 2023',
      'c. 14 Jan 2023',
      'Jan 2023',
      '2023',
    ]);
  });

  test('has a month, or a year where it has no month', () => {
    expect(['2023-01-13~', '2023-01', '2023~'].map(month)).toEqual(['January 2023', 'January 2023', '2023']);
  });

  test('that is not EDTF throws', () => {
    expect(() => date('yesterday')).toThrow(RangeError);
  });
});

describe('a range', () => {
  test('has both ends, each to its own precision', () => {
    expect(range('2013-09-10', '2023-05-22')).toBe('10 September 2013 – 22 May 2023');
    expect(range('1997', '2005-08~')).toBe('1997 – about August 2005');
  });

  test('is one date where both ends are the same', () => {
    expect(range('2005', '2005')).toBe('2005');
  });

  test('has the end that is known, or says that none is', () => {
    expect(range('1997', undefined)).toBe('from 1997');
    expect(range(undefined, '2005')).toBe('until 2005');
    expect(range(undefined, undefined)).toBe('dates not given');
  });
});

test.each([
  ['1989', '2026', '1989–2026', undefined],
  ['2001', '2001', '2001', undefined],
  ['1988', undefined, 'from 1988', undefined],
  [undefined, '2002~', 'until about 2002', undefined],
  ['1997~', '2005', 'about 1997 – 2005', undefined],
  ['2013-09-10', '2023-05-22', '2013–2023', '10 September 2013 – 22 May 2023'],
  ['2005-08', undefined, 'from 2005', 'August 2005'],
  [undefined, '2005-08-24', 'until 2005', '24 August 2005'],
  [undefined, undefined, undefined, undefined],
])('the years from %s to %s', (from, to, years, days) => {
  expect(yearSpan(from, to)).toEqual({ years, days });
});

test('months have a long and a short name', () => {
  expect(monthNames(1)).toEqual(['January', 'Jan']);
  expect(monthNames(12)).toEqual(['December', 'Dec']);
});

test('lists, languages and the order of names are English', () => {
  expect(list(['a', 'b', 'c'])).toBe('a, b and c');
  expect(language('fa')).toBe('Persian');
  expect(['Channel 11', 'alden', 'Channel 4', 'Ábel'].sort(compare)).toEqual([
    'Ábel',
    'alden',
    'Channel 4',
    'Channel 11',
  ]);
});
