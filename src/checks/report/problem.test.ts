import { describe, expect, test } from 'vitest';
import { list, problem } from './problem.ts';

const NOTE = 'content/notes/crews.mdx';

test('a problem is a message of its file that stops a build', () => {
  expect(problem('too-long', NOTE, { line: 3, column: 8 }, 'a word too many')).toMatchObject({
    ruleId: 'too-long',
    source: 'content',
    file: NOTE,
    line: 3,
    column: 8,
    reason: 'a word too many',
    fatal: true,
  });
  expect(problem('empty-file', NOTE, undefined, 'the file is empty')).toMatchObject({ line: undefined, file: NOTE });
});

describe('list', () => {
  test('sets commas between values', () => {
    expect(list(['a', 'b', 'c'])).toBe('a, b, c');
  });

  test('names an empty list', () => {
    expect(list([])).toBe('none');
  });
});
