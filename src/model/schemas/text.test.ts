import type { z } from 'astro/zod';
import { describe, expect, test } from 'vitest';
import { countWords, foreign, line, prose, quoted, words } from './text.ts';

const messages = (schema: z.ZodType, value: unknown) =>
  schema.safeParse(value).error?.issues.map(({ message }) => message) ?? [];

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

test.each([
  ...['<b>a</b>', 'a &amp; b', '[a](figure:reed)', '**a**', '`a`', 'a --- b', '__a__', 'a [^1]', 'a [@b]', '%% a'],
  ...['$x$', 'a :smile: b'],
])('fields are no Markdown: %s', (text) => {
  expect(messages(prose(), text)).toEqual([
    expect.stringMatching(/^“.*” would be shown as it is; write plain text in fields$/),
  ]);
});

test.each(['[a](figure:reed)', '**a**', '`a`', 'The <video> element', 'a < b > c'])(
  'words of others may have signs: %s',
  (text) => {
    expect(messages(foreign(), text)).toEqual([]);
  },
);

test.each(['<b>a</b>', 'a<br/>b', '<span class="a">a</span>', 'a &amp; b', 'a&#8217;s'])(
  'words of others are copied from a page, not from its source: %s',
  (text) => {
    expect([quoted(), foreign()].map((schema) => messages(schema, text))).toEqual(
      Array(2).fill([expect.stringMatching(/^“.*” would be shown as it is; copy the words as readers see them$/)]),
    );
  },
);

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
