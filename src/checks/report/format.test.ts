import { describe, expect, test } from 'vitest';
import { formatProblems } from './format.ts';
import { problem } from './problem.ts';

const NOTE = 'content/notes/crews.mdx';
const at = (line: number) => ({ line, column: 1 });

describe('formatProblems', () => {
  test('prints file, line, code and message on one line', () => {
    expect(formatProblems([problem('unknown-figure', NOTE, at(9), 'unknown figure “x”')])).toBe(
      'content/notes/crews.mdx:9 [unknown-figure] unknown figure “x”',
    );
  });

  test('leaves the line out where the file as a whole is meant', () => {
    expect(formatProblems([problem('missing-collection', 'content/notes', undefined, 'it does not exist')])).toBe(
      'content/notes [missing-collection] it does not exist',
    );
  });

  test('orders problems by file, then by line, the file as a whole first', () => {
    const problems = [
      problem('a', 'content/notes/b.mdx', at(2), 'third'),
      problem('a', 'content/notes/a.mdx', at(10), 'second'),
      problem('a', 'content/notes/a.mdx', at(9), 'first'),
      problem('a', 'content/notes/b.mdx', undefined, 'whole'),
    ];
    expect(formatProblems(problems).split('\n')).toEqual([
      'content/notes/a.mdx:9 [a] first',
      'content/notes/a.mdx:10 [a] second',
      'content/notes/b.mdx [a] whole',
      'content/notes/b.mdx:2 [a] third',
    ]);
  });

  test('shows line ends and hidden characters, so that one problem is one line', () => {
    expect(formatProblems([problem('a', 'content/events.yaml', at(1), 'found “one\ntwo\u00AD”')])).toBe(
      'content/events.yaml:1 [a] found “one⏎two<U+00AD>”',
    );
  });

  test('is empty without problems', () => {
    expect(formatProblems([])).toBe('');
  });
});
