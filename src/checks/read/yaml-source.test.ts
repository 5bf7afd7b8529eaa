import { expect, test } from 'vitest';
import { readYaml } from './yaml-source.ts';

const file = 'content/events.yaml';
const help = 'indent with spaces, close quotation marks, name each key once';

test('plain data, with the lines of its fields in the whole file', () => {
  const { data, lineOf, problem } = readYaml(file, 'a: 1\nb:\n  - c\n  - d: 2023-01-14\n', 10);
  expect(data).toEqual({ a: 1, b: ['c', { d: '2023-01-14' }] });
  expect([lineOf(['a']), lineOf(['b', 0]), lineOf(['b', 1, 'd']), lineOf(['e'])]).toEqual([11, 13, 14, 11]);
  expect(problem).toBeUndefined();
});

test.each([
  ['a: 1\nb: 2\na: 3\n', 3, 'Map keys must be unique'],
  ['a:\n\tb: 1\n', 2, 'Tabs are not allowed as indentation'],
  ['a: "open\nb: 1\n', 3, 'Missing closing "quote'],
])('the first fault of %j is reported alone', (source, line, reason) => {
  const { problem } = readYaml(file, source, 0);
  expect(problem).toEqual({ code: 'unreadable', file, line, message: `not valid YAML: ${reason}; ${help}` });
});

test('an alias of nothing is a fault, not a crash', () => {
  const { problem } = readYaml(file, 'a: *gone\n', 0);
  expect(problem?.message).toMatch(/^not valid YAML: .*gone/);
});
