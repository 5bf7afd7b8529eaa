import { expect, test } from 'vitest';
import { findsNothing, isPattern } from './patterns.ts';

test.each([
  '\\bregimes?\\b',
  '“[^“”]*”|\\bregime change\\b',
  '(?:ship|boat)s?',
  '(a|b)?c',
  '[(+]+',
  '\\(a+\\)+',
  '(?<!no )swindle',
  'a{2,3}b+c*',
])('a pattern that ends soon: %s', (source) => {
  expect(isPattern(source)).toBe(true);
});

test.each([
  '(a+)+',
  '((a)+)+$',
  '(a|aa)+',
  '(a?){40}a',
  '(?:[a-z]+)*x',
  '(([a-z])+.)+[0-9]',
  '(?=(a+)+$)b',
  '(?<x>a*){2,}',
  '.*.*.*=',
  'a'.repeat(50_000),
  '(',
  '(?i)a',
])('one that does not, or is none: %s', (source) => {
  expect(isPattern(source)).toBe(false);
});

test.each([
  ['a', false],
  ['a?', true],
  ['(?<=a)', true],
  ['\\b', true],
  ['^', true],
  ['(?=x)', true],
  ['(?=x)x', false],
])('%s is found where nothing is written: %s', (source, expected) => {
  expect(findsNothing(source)).toBe(expected);
});
