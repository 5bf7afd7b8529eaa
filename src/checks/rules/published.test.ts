import { expect, test } from 'vitest';
import { plain } from '../../../tests/support/problems.ts';
import { readTemp, type Change } from '../../../tests/support/temp-content.ts';
import { publishedProblems } from './published.ts';

const ARTICLE = 'content/articles/port.mdx';
const NOW = Date.UTC(2026, 0, 20);

const problems = (changes: Record<string, Change>, now = NOW) => publishedProblems(readTemp(changes), now).map(plain);
const published = (date: string, more: Record<string, Change> = {}) =>
  problems({ [ARTICLE]: ['published: 1911-08-14', `published: ${date}`], ...more });
const at = (code: string, message: string) => [`${ARTICLE}:6 [${code}] ${message}`];

test('a day before those of the comparisons is no problem', () => {
  expect(published('1911-08-14')).toEqual([]);
  expect(published('2026-01~')).toEqual([]);
});

test('a day that is still to come, or after most comparisons, is reported', () => {
  expect(published('2026-01-22')).toEqual(at('still-to-come', '“published” is 2026-01-22, which is in the future'));
  expect(published('2026-01-03')).toEqual(
    at('too-late', '“published” is 2026-01-03, after the day “checked” of 3 entries; correct it, or those days'),
  );
  expect(problems({}, Date.UTC(1900, 0, 1))).toEqual([]);
});

test('a month that is not that of any page of a person is reported once', () => {
  const second = { 'content/figures/ash.mdx': '---\nname: A\n---\n\n## In August 1911\n\n## Since then\n' };
  expect(published('1911-08-14', second)).toEqual([]);
  expect(published('1911-09-14', second)).toEqual(
    at(
      'body-headings',
      '“published” is 1911-09-14, but the pages of all people have the heading “In August 1911”, not “In September 1911”; correct the date, or the headings',
    ),
  );
  expect(published('1911-09-14')).toEqual([]);
});
