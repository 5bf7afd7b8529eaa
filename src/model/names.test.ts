import { expect, test } from 'vitest';
import { authorsOf, bylineOf, byName, byWeight, sortName } from './names.ts';

test('a name is sorted by its last part', () => {
  expect(sortName('Lucie Moreau')).toBe('Moreau');
  expect(sortName('Karim Ali Darvish')).toBe('Darvish');
});

test('a hyphen joins the parts of a name', () => {
  expect(sortName('Rosa Hale-Alden')).toBe('Hale-Alden');
});

test('a name of one part is sorted as it stands', () => {
  expect(sortName('Shippers')).toBe('Shippers');
});

test('byName orders entries by the last part of their names, accents aside', () => {
  const entries = ['Olga Brandt', 'Peter Quill', 'Émile Ábel', 'Rosa Alden'].map((name) => ({ data: { name } }));
  expect(entries.sort(byName).map(({ data }) => data.name)).toEqual([
    'Émile Ábel',
    'Rosa Alden',
    'Olga Brandt',
    'Peter Quill',
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
  const entries = [entry('Rosa Alden', false), entry('Lucie Moreau', true), entry('Edmund Hale', true)];
  expect(entries.sort(byWeight).map(({ data }) => data.name)).toEqual(['Edmund Hale', 'Lucie Moreau', 'Rosa Alden']);
});
