import { expect, test } from 'vitest';
import { plain } from '../../../../tests/support/problems.ts';
import { readTemp } from '../../../../tests/support/temp-content.ts';
import { fieldProblems } from '../schema.ts';

const SOURCES = 'content/sources.yaml';
const problems = (last: string, more = '') =>
  fieldProblems(readTemp({ [SOURCES]: (text) => text.replace('  read: whole\n', last) + more }).entries).map(plain);
const message = `${SOURCES}:6 [unknown-key] “read” is no record; it belongs to “gazette”: indent it as the other keys there`;

test('the last key of a record, without its indent, is one problem', () => {
  expect(problems('read: whole\n')).toEqual([message]);
  const next = 'log:\n  publisher: A\n  title: B\n  language: en\n  type: newspaper\n  read: whole\n';
  expect(problems('read: whole\n', next)).toEqual([message]);
});

test('what is wrong with the record besides is reported as well', () => {
  expect(problems('  short: 5\nread: whole\n')).toEqual([
    `${SOURCES}:6 [bad-value] “short” is a number; write text`,
    message.replace(':6', ':7'),
  ]);
});
