import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import {
  checked,
  countWords,
  edtf,
  foreign,
  languageTag,
  line,
  prose,
  quoted,
  refs,
  sourceIds,
  words,
} from './common.ts';

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

test('sourceIds holds at least one id', () => {
  expect(sourceIds.parse(['ap'])).toEqual(['ap']);
  expect(messages(sourceIds, [])).toEqual(['name at least one source']);
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

test.each([prose(), quoted(), foreign()])('words are more than white space', (schema) => {
  expect(schema.parse('a')).toBe('a');
  expect(['', ' ', '\n\t', '…', '\u2003'].map((text) => messages(schema, text))).toEqual(
    Array(5).fill(['write some words']),
  );
});

test.each([line(), prose(), quoted(), foreign()])('words are on one line', (schema) => {
  expect([' a', 'a ', 'a  b', 'a\nb', 'a\tb'].map((text) => messages(schema, text))).toEqual(
    Array(5).fill(['write it on one line, with single spaces, and none at its ends']),
  );
  expect(messages(schema, 'word'.repeat(1000))).toEqual(['longer than 2000 characters; shorten it']);
});

test.each(['<b>a</b>', 'a &amp; b', '[a](figure:reed)', '**a**', '`a`'])('fields are no Markdown: %s', (text) => {
  expect(messages(prose(), text)).toEqual([
    expect.stringMatching(/^“.*” would be shown as it is; write plain text in fields$/),
  ]);
  expect(messages(foreign(), text)).toEqual([]);
});

test.each(['fa', 'en-US', 'zh-Hant', 'sr-Latn-RS', 'azb', 'es-419'])('%s is a language', (tag) => {
  expect(messages(languageTag, tag)).toEqual([]);
});

test.each(['fa_IR', 'english', 'zz', 'qqq', 'und', 'en-', '-en', 'x-private', 'fa IR', '', 'e'])(
  '“%s” is no language',
  (tag) => {
    expect(messages(languageTag, tag)).toHaveLength(1);
  },
);

test('entries of a list are named once', () => {
  expect(messages(refs('figure'), ['reed', 'cole', 'reed'])).toEqual(['“reed” is listed already; list it once']);
});

describe('words', () => {
  test('takes texts of at most so many words', () => {
    expect(words(3).parse('one two three')).toBe('one two three');
  });

  test('refuses longer texts, and says how long they are', () => {
    expect(messages(words(3), 'one two three four')).toEqual(['4 words; at most 3 are allowed']);
  });

  test('marks the issue as a text that is too long', () => {
    expect(words(1).safeParse('one two').error?.issues).toEqual([
      { code: 'custom', path: [], message: '2 words; at most 1 are allowed', params: { code: 'too-long' } },
    ]);
  });

  test('refuses an empty text', () => {
    expect(words(3).safeParse('').success).toBe(false);
  });
});

describe('countWords', () => {
  test('counts runs of other than white space', () => {
    expect(countWords('  one\ttwo\n\nthree ')).toBe(3);
  });

  test('counts what a hyphen or an apostrophe joins as one', () => {
    expect(countWords('Hale-Lund’s draft')).toBe(2);
  });

  test('does not count signs between spaces', () => {
    expect(countWords('war – not peace …')).toBe(3);
  });

  test('counts words of every script, and numbers', () => {
    expect(countWords('بندر آبی 2023')).toBe(3);
  });

  test('counts none in an empty text', () => {
    expect(countWords('')).toBe(0);
  });
});
