import { expect, test } from 'vitest';
import { memoize } from './memoize.ts';

test('a result is made once for each argument', () => {
  const asked: string[] = [];
  const wordsOf = memoize((text: string) => {
    asked.push(text);
    return text.split(' ');
  });
  expect(wordsOf('a b')).toBe(wordsOf('a b'));
  expect(wordsOf('c')).toEqual(['c']);
  expect(asked).toEqual(['a b', 'c']);
});
