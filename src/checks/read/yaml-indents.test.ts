import { expect, test } from 'vitest';
import { readYaml } from './yaml-source.ts';

const lineOf = (...lines: string[]) => readYaml(`${lines.join('\n')}\n`, 0).fault?.place.line;

test('a key that is indented too far is found, whatever is before it', () => {
  expect(lineOf('a: two words', ' b: 2', 'c: 3')).toBe(2);
  expect(lineOf('a: two', '  lines', ' b: 2')).toBe(3);
  expect(lineOf('r:', '  a: 1', '   b: 2', '  c: 3')).toBe(3);
  expect(lineOf('r:', '  a: 1', '  # b', '   b: 2', 's:', '  a: 1')).toBe(4);
  expect(lineOf('l:', '  - a: 1', '     b: 2', '    c: 3')).toBe(3);
  expect(lineOf('a: [1]', ' b: 2')).toBe(2);
});

test('so is the first key of a map', () => {
  expect(lineOf('r:', '   a: 1', '  b: 2', '  c: 3')).toBe(2);
  expect(lineOf(' a: 1', 'b: 2', 'c: 3')).toBe(1);
  expect(lineOf(' r:', '  a: 1', 's:', '  a: 1')).toBe(1);
});

test('and one that is indented too little', () => {
  expect(lineOf('r:', '  a: 1', ' b: 2', '  c: 3')).toBe(3);
  expect(lineOf('r:', '  a: 1', 'b: 2', '  c: 3', '  d: 4')).toBe(3);
  expect(lineOf('r:', '  a: 1', '  b: 2', ' c: 3', 's:', '  a: 1')).toBe(4);
});

test('a key among what belongs to the one before it is found', () => {
  expect(lineOf('r:', 'x: 1', '  a: 1', '  b: 2')).toBe(2);
  expect(lineOf('l:', 'x: 1', '  - a: 1', '    b: 2')).toBe(2);
  expect(lineOf('l:', 'x: [1]', '  - a: 1', '    b: 2')).toBe(2);
});

test('the keys of an item that has lost its sign are found', () => {
  expect(lineOf('l:', '    b: 2', '  - a: 1', '    b: 2')).toBe(2);
  expect(lineOf('l:', '  a: 1', '  - a: 1')).toBe(2);
  expect(lineOf('a: "b"', '  - c: 1')).toBe(2);
});

test('a list whose key is gone is found at its first item', () => {
  expect(lineOf('n:', '  a: 1', '  b: 2', '  - c: 1', '    d: 2')).toBe(4);
  expect(lineOf('n:', '  a: 1', '  - c: 1')).toBe(3);
});

test('a value with a colon is at fault on its own line', () => {
  expect(lineOf('a: 1', 'b: c: d', 'e: 1')).toBe(2);
});

test('an item of a list that would be more words of another is a fault', () => {
  expect(readYaml('l:\n  - a\n   - b\n  - c\n', 0).fault).toMatchObject({
    place: { line: 3, column: 4 },
    reason: expect.stringContaining('a line that begins with - but continues the value before it'),
  });
  expect(lineOf('a: b', '  - c', '  - d')).toBe(2);
  expect(lineOf('l:', '  - a - b', '    c-d', '  - c')).toBeUndefined();
});
