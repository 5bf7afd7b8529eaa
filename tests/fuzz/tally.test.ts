import { describe, expect, test } from 'vitest';
import { problem } from '../../src/checks/report/problem.ts';
import { verdictOf } from './tally.ts';

const file = 'content/notes/a.mdx';
/** A mutant of nine lines, of which the fourth to the sixth are empty, changed at `line`; one message is at `found`. */
const verdict = (line: number | undefined, found: number | undefined, code = 'bad-value', reason = 'it is odd') =>
  verdictOf({
    mutation: { name: '', file, line, changes: new Map([[file, '1\n2\n3\n\n\n\n7\n8\n9']]) },
    problems: [problem(code, file, found === undefined ? undefined : { line: found, column: 1 }, reason)],
    crash: undefined,
    milliseconds: 0,
  });

describe('one message is well placed', () => {
  test.each([
    ['at the line that was changed', 2, 2],
    ['at the next one', 2, 3],
    ['at the one before', 3, 2],
    ['at the next one with words', 3, 7],
    ['anywhere in a file that was exchanged', undefined, 9],
    ['at such a file', undefined, undefined],
  ])('%s', (_, line, found) => {
    expect(verdict(line, found)).toBe('well refused');
  });

  test('at what lacks something', () => {
    expect(verdict(9, 1, 'missing-key')).toBe('well refused');
    expect(verdict(9, 1, 'claim-without-status')).toBe('well refused');
    expect(verdict(9, 1, 'unreadable', 'not valid MDX: Expected a closing tag for `<Since>`')).toBe('well refused');
  });
});

test.each([
  ['two lines on', 1, 3],
  ['two lines with words on', 3, 8],
  ['two lines back', 9, 7],
])('a message %s is not', (_, line, found) => {
  expect(verdict(line, found)).toBe('wrong line');
});

test('a message without a line is not, where one line was changed', () => {
  expect(verdict(3, undefined)).toBe('no line');
});

test('what is gone is missed elsewhere, by its name', () => {
  const ofFile = (changes: [string, string | null][], reason: string) =>
    verdictOf({
      mutation: { name: '', file, line: undefined, changes: new Map(changes) },
      problems: [problem('unknown-note', 'content/articles/b.mdx', { line: 4, column: 1 }, reason)],
      crash: undefined,
      milliseconds: 0,
    });
  expect(ofFile([[file, null]], 'unknown note “a”')).toBe('well refused');
  expect(ofFile([[file, null]], 'unknown note “c”')).toBe('elsewhere');
  expect(ofFile([[file, 'text']], 'unknown note “a”')).toBe('elsewhere');
});
