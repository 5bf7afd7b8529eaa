import { expect, test } from 'vitest';
import { authorsOf, bylineOf, byName, byWeight, fullName, fullNames, sortName } from './names.ts';

test('a name is sorted by its last part', () => {
  expect(sortName('Ali Shamkhani')).toBe('Shamkhani');
  expect(sortName('Mohammad Bagher Ghalibaf')).toBe('Ghalibaf');
});

test('a hyphen joins the parts of a name', () => {
  expect(sortName('Jalil Rashidi-Koochi')).toBe('Rashidi-Koochi');
});

test('a name of one part is sorted as it stands', () => {
  expect(sortName('Reformists')).toBe('Reformists');
});

test('byName orders entries by the last part of their names, accents aside', () => {
  const entries = ['Mahsa Amini', 'Hassan Rouhani', 'Émile Ábel', 'Ali Akbari'].map((name) => ({ data: { name } }));
  expect(entries.sort(byName).map(({ data }) => data.name)).toEqual([
    'Émile Ábel',
    'Ali Akbari',
    'Mahsa Amini',
    'Hassan Rouhani',
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

test('byWeight puts those first on whom the article turns', () => {
  const entry = (name: string, central: boolean) => ({ data: { name, central } });
  const entries = [entry('Ali Akbari', false), entry('Ali Shamkhani', true), entry('Ali Larijani', true)];
  expect(entries.sort(byWeight).map(({ data }) => data.name)).toEqual(['Ali Larijani', 'Ali Shamkhani', 'Ali Akbari']);
});

test('fullName puts the given name first, and leaves a literal name as printed', () => {
  expect(fullName({ family: 'Moss', given: 'Ada' })).toBe('Ada Moss');
  expect(fullName({ literal: 'Harbour Board' })).toBe('Harbour Board');
});

test('fullNames joins names as a byline does', () => {
  expect(fullNames([{ family: 'Moss', given: 'Ada' }])).toBe('Ada Moss');
  expect(fullNames([{ literal: 'Moss' }, { literal: 'Hale' }])).toBe('Moss and Hale');
});
