import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { checked, edtf } from './date.ts';

const messages = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

describe('edtf', () => {
  const rule = 'write the date as 2023-01-14, 2023-01 or 2023, with ~ when approximate';

  test('takes days, months and years', () => {
    expect(edtf.parse('2023-01-14')).toBe('2023-01-14');
    expect(edtf.parse('2023-01')).toBe('2023-01');
    expect(edtf.parse('2023')).toBe('2023');
  });

  test('takes each of them with a tilde', () => {
    expect(edtf.parse('2023-01-14~')).toBe('2023-01-14~');
    expect(edtf.parse('2023-01~')).toBe('2023-01~');
    expect(edtf.parse('2023~')).toBe('2023~');
  });

  test('takes 29 February in leap years alone', () => {
    expect(edtf.parse('2024-02-29')).toBe('2024-02-29');
    expect(messages(edtf, '2023-02-29')).toEqual(['no such day in the calendar']);
    expect(messages(edtf, '2023-02-29~')).toEqual(['no such day in the calendar']);
    expect(messages(edtf, '1900-02-29')).toEqual(['no such day in the calendar']);
  });

  test('refuses a day that its month does not have', () => {
    expect(messages(edtf, '2023-04-31')).toEqual(['no such day in the calendar']);
  });

  test('refuses other forms of a date', () => {
    expect(messages(edtf, '14 January 2023')).toEqual([rule]);
    expect(messages(edtf, '2023-1')).toEqual([rule]);
    expect(messages(edtf, '2023-13')).toEqual([rule]);
    expect(messages(edtf, '~2023')).toEqual([rule]);
    expect(messages(edtf, '2023?')).toEqual([rule]);
    expect(messages(edtf, '2022/2023')).toEqual([rule]);
    expect(messages(edtf, '')).toEqual([rule]);
  });

  test('says one thing of a date that is wrong in form', () => {
    expect(messages(edtf, '2023-13-01')).toEqual([rule]);
    expect(messages(edtf, '2023-01-32')).toEqual([rule]);
  });

  test('refuses years that have fewer than four digits, or are written as if they had', () => {
    const message = 'the year is before 1000; allowed: 1000 to 9999';
    expect(messages(edtf, '0988')).toEqual([message]);
    expect(messages(edtf, '0988-02-30')).toEqual([message]);
    expect(messages(edtf, '988')).toEqual([rule]);
  });

  test('refuses what is not text', () => {
    expect(edtf.safeParse(2023).success).toBe(false);
    expect(edtf.safeParse(undefined).success).toBe(false);
  });
});

describe('checked', () => {
  test('is a whole day', () => {
    expect(checked.parse('2026-11-22')).toBe('2026-11-22');
  });

  test.each(['2026-11', '2026', '2026-11-22~', '2026-11-2', '0988-11-22', 'yesterday', '', 20261122, undefined])(
    'is nothing less exact: %j',
    (value) => {
      expect(messages(checked, value)).toEqual(['write a whole day as 2023-01-14']);
    },
  );

  test('is a day of the calendar', () => {
    expect(messages(checked, '2026-02-29')).toEqual(['no such day in the calendar']);
    expect(messages(checked, '2026-13-01')).toEqual(['no such day in the calendar']);
  });
});
