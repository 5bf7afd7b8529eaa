import { describe, expect, test } from 'vitest';
import { formatProblems, list } from './problem.ts';

describe('formatProblems', () => {
  test('prints file, line, code and message on one line', () => {
    const problem = { code: 'unknown-figure', file: 'content/notes/camps.mdx', line: 9, message: 'unknown figure “x”' };
    expect(formatProblems([problem])).toBe('content/notes/camps.mdx:9 [unknown-figure] unknown figure “x”');
  });

  test('leaves the line out where the file as a whole is meant', () => {
    const problem = { code: 'missing-collection', file: 'content/notes', message: 'the folder does not exist' };
    expect(formatProblems([problem])).toBe('content/notes [missing-collection] the folder does not exist');
  });

  test('orders problems by file, then by line, the file as a whole first', () => {
    const problems = [
      { code: 'a', file: 'content/notes/b.mdx', line: 2, message: 'third' },
      { code: 'a', file: 'content/notes/a.mdx', line: 10, message: 'second' },
      { code: 'a', file: 'content/notes/a.mdx', line: 9, message: 'first' },
      { code: 'a', file: 'content/notes/b.mdx', message: 'whole' },
    ];
    expect(formatProblems(problems).split('\n')).toEqual([
      'content/notes/a.mdx:9 [a] first',
      'content/notes/a.mdx:10 [a] second',
      'content/notes/b.mdx [a] whole',
      'content/notes/b.mdx:2 [a] third',
    ]);
  });

  test('shows a line end within a message as a sign, so that one problem stays one line', () => {
    const problem = { code: 'a', file: 'content/events.yaml', line: 1, message: 'found “one\ntwo”' };
    expect(formatProblems([problem])).toBe('content/events.yaml:1 [a] found “one⏎two”');
  });

  test('is empty without problems', () => {
    expect(formatProblems([])).toBe('');
  });
});

describe('list', () => {
  test('sets commas between values', () => {
    expect(list(['a', 'b', 'c'])).toBe('a, b, c');
  });

  test('names an empty list', () => {
    expect(list([])).toBe('none');
  });
});
