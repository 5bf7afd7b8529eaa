import { expect, test } from 'vitest';
import { names } from './name.ts';

const messages = (value: unknown) => names.safeParse(value).error?.issues.map(({ message }) => message) ?? [];
const form = 'write { family: Calder, given: Ines }, or { literal: Harbour Board } for a name that is not in two parts';

test('takes names in two parts, and names as printed', () => {
  const authors = [{ family: 'Calder', given: 'Ines' }, { literal: 'Harbour Board' }];
  expect(names.parse(authors)).toEqual(authors);
});

test.each(['Ines Calder', { family: 'Calder', given: 'Ines' }])('refuses what is not a list: %j', (value) => {
  expect(messages(value)).toEqual([`write a list; for each name ${form}`]);
});

test.each(['Ines Calder', { family: 'Calder' }, { given: 'Ines' }, {}, { family: 1, given: 2 }])(
  'refuses %j as a name',
  (name) => {
    expect(messages([name])).toEqual([form]);
  },
);

test('refuses an empty list, an empty part, and a name in both forms', () => {
  expect(messages([])).toEqual([`leave it out, or ${form}`]);
  expect(messages([{ family: ' ', given: 'Ines' }])).toEqual(['write some words']);
  expect(names.safeParse([{ family: 'Calder', given: 'Ines', literal: 'Ines Calder' }]).success).toBe(false);
});
