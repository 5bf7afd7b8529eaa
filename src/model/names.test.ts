import { expect, test } from 'vitest';
import { authorsOf, bylineOf, byName, byWeight, sortName } from './names.ts';

test('a name is sorted by its last part', () => {
  expect(sortName('Jonah Reed')).toBe('Reed');
  expect(sortName('Ada Mary Moss')).toBe('Moss');
});

test('a hyphen joins the parts of a name', () => {
  expect(sortName('Tom Hale-Lund')).toBe('Hale-Lund');
});

test('a name of one part is sorted as it is', () => {
  expect(sortName('Dockers')).toBe('Dockers');
});

test('byName orders entries by the last part of their names, accents aside', () => {
  const entries = ['Ada Moss', 'Jonah Reed', 'Émile Ábel', 'Ben Cole'].map((name) => ({ data: { name } }));
  expect(entries.sort(byName).map(({ data }) => data.name)).toEqual([
    'Émile Ábel',
    'Ben Cole',
    'Ada Moss',
    'Jonah Reed',
  ]);
});

test('a byline joins the authors as English does', () => {
  expect(bylineOf({ author: 'Ada Moss' })).toBe('Ada Moss');
  expect(bylineOf({ author: ['Ada Moss', 'Tom Hale'] })).toBe('Ada Moss and Tom Hale');
  expect(bylineOf({ author: ['Ada Moss', 'Tom Hale', 'Eve Lund'] })).toBe('Ada Moss, Tom Hale and Eve Lund');
});

test('a single author is a list of one', () => {
  expect(authorsOf({ author: 'Ada Moss' })).toEqual(['Ada Moss']);
  expect(authorsOf({ author: ['Ada Moss', 'Tom Hale'] })).toEqual(['Ada Moss', 'Tom Hale']);
});

test('byWeight puts central figures first', () => {
  const entry = (name: string, central: boolean) => ({ data: { name, central } });
  const entries = [entry('Ben Cole', false), entry('Jonah Reed', true), entry('Ada Moss', true)];
  expect(entries.sort(byWeight).map(({ data }) => data.name)).toEqual(['Ada Moss', 'Jonah Reed', 'Ben Cole']);
});
