import { expect, test } from 'vitest';
import { crowdIn } from './crowds.ts';

test.each([
  ['*a_', 2_000, 'more than 2000 of the characters *, _ and ~ in one paragraph'],
  ['[a](', 3_000, 'more than 2000 of the characters [, <, & and ` in one paragraph'],
  ['A<b /> ', 3_000, 'more than 2000 of the characters [, <, & and ` in one paragraph'],
  ['](', 3_000, 'more than 2000 of the characters ], { and \\ in one paragraph'],
  ['{}', 3_000, 'more than 2000 of the characters ], { and \\ in one paragraph'],
  ['|a', 4_000, 'more than 3000 cells in tables'],
])('a crowd begins with its paragraph: %s', (part, times, found) => {
  expect(crowdIn(`One.\n\n${part.repeat(times)}`)).toEqual({ start: 6, found });
});

test('several paragraphs may have together what one may not', () => {
  expect(crowdIn(`${'[a](b) '.repeat(1_500)}\n \n`.repeat(4))).toBeUndefined();
  expect(crowdIn('*a* [a](b) '.repeat(900))).toBeUndefined();
});

test('cells and lines are counted for the whole text', () => {
  expect(crowdIn(`${'|a'.repeat(1_600)}\n\n`.repeat(2))).toMatchObject({ found: 'more than 3000 cells in tables' });
  expect(crowdIn('A.\n\n'.repeat(5_001))).toMatchObject({ found: 'more than 10000 lines' });
  expect(crowdIn('A.\n\n'.repeat(4_999))).toBeUndefined();
});

test('the lines of the fields are counted too', () => {
  expect(crowdIn(`---\n${'a: b\n'.repeat(10_000)}---\nOne.\n`)).toMatchObject({ found: 'more than 10000 lines' });
});

test('what is in the fields is left to the reader of these', () => {
  expect(crowdIn(`---\na: ${'['.repeat(5_000)}\n---\nOne.\n`)).toBeUndefined();
});
