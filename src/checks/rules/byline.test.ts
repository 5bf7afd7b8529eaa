import { expect, test } from 'vitest';
import { readTemp, type Change } from '../../../tests/support/temp-content.ts';
import { formatProblems } from '../report/format.ts';
import { bylineProblems } from './byline.ts';

const article = 'content/articles/port.mdx';
const sources = 'content/sources.yaml';
const found = (changes: Record<string, Change>) => formatProblems(bylineProblems(readTemp(changes)));
const recorded = (names: string): Record<string, Change> => ({
  [sources]: ['  language: en\n', `  author: [${names}]\n  language: en\n`],
});
const moss = '{ family: Moss, given: Ada }';

test('the names of the source record may be left out, or are those of the byline', () => {
  expect(found({})).toBe('');
  expect(found(recorded(moss))).toBe('');
  expect(found(recorded('{ literal: Ada Moss }'))).toBe('');
});

test('a byline may say more than the names', () => {
  expect(found({ ...recorded(moss), [article]: ['author: Ada Moss\n', 'author: By Ada Moss\n'] })).toBe('');
});

test('other names are reported at the byline, with the place of the record', () => {
  expect(found(recorded('{ family: Moss, given: Eve }'))).toBe(
    'content/articles/port.mdx:3 [byline-differs] the byline is “Ada Moss”, but the authors of its source “gazette” (content/sources.yaml:4) are “Eve Moss”; name the same authors in the same order, several of them as a list',
  );
});

test('so is an author too many or in another place', () => {
  expect(found(recorded(`${moss}, { literal: Reed }`))).toContain('are “Ada Moss and Reed”');
  const two = ['author: Ada Moss\n', 'author: [Ada Moss, Tom Hale]\n'] as const;
  expect(found({ ...recorded(`{ literal: Tom Hale }, ${moss}`), [article]: two })).toContain(
    'the byline is “Ada Moss and Tom Hale”',
  );
  expect(found({ ...recorded(`${moss}, { literal: Tom Hale }`), [article]: two })).toBe('');
});

test('a record that does not fit its schema is left to that', () => {
  expect(found(recorded('Eve Moss'))).toBe('');
});
