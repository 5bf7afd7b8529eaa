import { expect, test } from 'vitest';
import { plain } from '../../../../tests/support/problems.ts';
import { readTemp, type Change } from '../../../../tests/support/temp-content.ts';
import { fieldProblems, schemaProblems } from '../schema.ts';

const problems = (changes: Record<string, Change>) => readTemp(changes).entries.flatMap(schemaProblems).map(plain);
const inNote = (...change: [string, string]) => problems({ 'content/notes/work-stopped.mdx': change });
const inArticle = (...change: [string, string]) => problems({ 'content/articles/port.mdx': change });

test('that are missing are reported with their kind', () => {
  expect(inArticle('author: Ada Moss\n', '')).toEqual([
    'content/articles/port.mdx:2 [missing-key] “author” is missing; write the name, or a list of two or more names',
  ]);
  expect(inArticle('title: The Port Stands Still\n', '')).toEqual([
    'content/articles/port.mdx:2 [missing-key] “title” is missing; write text',
  ]);
});

test('that are missing and have few allowed values are reported with these', () => {
  expect(problems({ 'content/sources.yaml': ['  read: whole\n', ''] })).toEqual([
    'content/sources.yaml:1 [missing-key] “read” is missing; allowed: opening, whole',
  ]);
});

test('that are missing from the last record of a file, with a part of its last value, are one fault', () => {
  const cutOff = (text: string) => fieldProblems(readTemp({ 'content/sources.yaml': text }).entries).map(plain);
  const at = 'content/sources.yaml:1 [missing-key] “type” is missing; allowed: news agency, newspaper, broadcaster, ';
  const whole = 'gazette:\n  publisher: A\n  title: B\n  language: en\n';
  expect(cutOff(`${whole}  url: https:/\n`)).toEqual([expect.stringContaining(at)]);
  expect(cutOff(`${whole}  archive:\n    url: https://a.example/\n`)).toEqual([expect.stringContaining(at)]);
  expect(cutOff(`${whole}  url:\n`)).toEqual([expect.stringContaining(at)]);
  expect(cutOff(`${whole}  url: https:/\n  type: official\n  read:\n`)).toHaveLength(2);
});

test('that are missing because their line goes on with the value before it are one fault', () => {
  expect(inNote('title: Work stopped', '  Work stopped')).toEqual([
    'content/notes/work-stopped.mdx:3 [missing-key] “title” is missing, and the value of “status” continues on the next line; ' +
      'write “title:” before what belongs to it',
  ]);
});
