import { expect, test } from 'vitest';
import { readTemp, type Change } from '../../../tests/support/temp-content.ts';
import { formatProblems } from '../report/format.ts';
import { ownDateProblems, ownSourceProblems } from './own-source.ts';

const article = 'content/articles/port.mdx';
const sources = 'content/sources.yaml';
const found = (changes: Record<string, Change>) => formatProblems(ownSourceProblems(readTemp(changes)));
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

const dated = (date: string, more = '') =>
  formatProblems(ownDateProblems(readTemp({ [sources]: (text) => `${text}  date: "${date}"\n${more}` })));

test.each(['1911-08-14', '1911-08', '1911', '1911-08-15~', '1911-08-13~', '1910~'])(
  'a date that may be the same is no problem: %s',
  (date) => {
    expect(dated(date)).toBe('');
  },
);

test.each(['1911-08-15', '1911-08-13', '1911-09', '1912', '1911-08-16~'])(
  'another date is reported at the record: %s',
  (date) => {
    expect(dated(date)).toBe(
      `content/sources.yaml:7 [dates-differ] “date” is ${date}, but the article whose source is “gazette” was published on 1911-08-14 (content/articles/port.mdx:6); write the same date`,
    );
  },
);

test('a reprint may be later, and not earlier', () => {
  expect(dated('1912', '  copy: the library\n')).toBe('');
  expect(dated('1910', '  copy: the library\n')).toContain('[dates-differ]');
});

test('another language is reported at the record, and a region is no other language', () => {
  expect(found({ [sources]: ['language: en', 'language: fr'] })).toBe(
    'content/sources.yaml:4 [languages-differ] “language” is “fr”, but the text that was read in “gazette” is in “en” (content/articles/port.mdx:9); write the same language',
  );
  expect(found({ [sources]: ['language: en', 'language: en-GB'] })).toBe('');
});

test('so is that of the record in which the original was read', () => {
  const original = (language: string): Record<string, Change> => ({
    [article]: [
      'source: gazette',
      'original: { title: Der Hafen, language: de, translation: The port, source: hafen }\nsource: gazette',
    ],
    [sources]: (text) =>
      `${text}hafen:\n  publisher: Hafen\n  title: Hafen\n  language: ${language}\n  type: newspaper\n  read: whole\n`,
  });
  expect(found(original('de'))).toBe('');
  expect(found(original('en'))).toContain(
    'content/sources.yaml:10 [languages-differ] “language” is “en”, but the text that was read in “hafen” is in “de” (content/articles/port.mdx:12)',
  );
});
