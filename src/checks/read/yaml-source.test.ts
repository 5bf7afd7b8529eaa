import { expect, test } from 'vitest';
import { readYaml } from './yaml-source.ts';

const help = 'indent with spaces, close quotation marks, name each key once';

test('plain data, with the places of its fields in the whole file', () => {
  const { data, placeOf, fault } = readYaml('a: 1\nb:\n  - c\n  - d: 2023-01-14\n', 10);
  expect(data).toEqual({ a: 1, b: ['c', { d: '2023-01-14' }] });
  expect([['a'], ['b', 0], ['b', 1, 'd'], ['e']].map(placeOf)).toEqual([
    { line: 11, column: 1 },
    { line: 13, column: 5 },
    { line: 14, column: 5 },
    { line: 11, column: 1 },
  ]);
  expect(fault).toBeUndefined();
});

test.each([
  ['a: 1\nb: 2\na: 3\n', 3, 'Map keys must be unique'],
  ['a:\n\tb: 1\n', 2, 'Tabs are not allowed as indentation'],
  ['a: "open\nb: 1\n', 1, 'Missing closing "quote'],
])('of %j the first fault is given alone', (source, line, found) => {
  const { data, fault } = readYaml(source, 0);
  expect(data).toBeUndefined();
  expect(fault).toMatchObject({ place: { line }, reason: `not valid YAML: ${found}; ${help}` });
});

test('lines of a fault are counted in the whole file', () => {
  expect(readYaml('a: [', 10).fault?.place.line).toBe(11);
});

test('a text nested too deeply is a fault, and a failure of the program is none', () => {
  const deep = '['.repeat(20_000) + ']'.repeat(20_000);
  expect(readYaml(deep, 3).fault).toMatchObject({
    place: { line: 4 },
    reason: 'not valid YAML: maps and lists are nested too deeply; write what the schema asks for',
  });
  expect(() => readYaml(undefined as unknown as string, 0)).toThrow(TypeError);
});

test('an alias of nothing is a fault, not a crash', () => {
  expect(readYaml('a: *gone\n', 0).fault?.reason).toMatch(/^not valid YAML: .*gone/);
});

test.each([
  ['title: Work: stopped', `${help}, put a value with a colon into quotation marks`],
  ['title:Work\ncard: A', `${help}, write “key: value” with a space after the colon`],
  ['title: A\nWork', `${help}, write “key: value” with a space after the colon`],
  ['title: A\n---\ncard: B', 'remove the line --- or ... between them'],
])('%j is a fault with help of its own', (source, wanted) => {
  const { reason = '' } = readYaml(source, 0).fault ?? {};
  expect(reason.slice(reason.indexOf(';') + 2)).toBe(wanted);
});
