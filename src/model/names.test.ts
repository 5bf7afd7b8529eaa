import { expect, test } from 'vitest';
import { authorsOf, bylineOf, byName, byWeight, fullName, sortKey } from './names.ts';

const compare = new Intl.Collator('en').compare;

test('a name is sorted by its last part', () => {
  expect(sortKey({ name: 'Lucie Moreau' })).toBe('Moreau');
  expect(sortKey({ name: 'Karim Ali Darvish' })).toBe('Darvish');
});

test('a name to sort by takes the place of the last part', () => {
  expect(sortKey({ name: 'Ines van der Calder', sortName: 'van der Calder' })).toBe('van der Calder');
});

test('a byline joins the authors as their language does', () => {
  expect(bylineOf({ author: ['Ada Moss', 'Tom Hale'], language: 'ar' })).toBe('Ada Moss وTom Hale');
});

test('a hyphen joins the parts of a name', () => {
  expect(sortKey({ name: 'Rosa Hale-Alden' })).toBe('Hale-Alden');
});

test('a name of one part is sorted as it is', () => {
  expect(sortKey({ name: 'Shippers' })).toBe('Shippers');
});

test('byName orders entries by the last part of their names, accents aside', () => {
  const entries = ['Olga Brandt', 'Peter Quill', 'Émile Ábel', 'Rosa Alden'].map((name) => ({ data: { name } }));
  expect(entries.sort(byName(compare)).map(({ data }) => data.name)).toEqual([
    'Émile Ábel',
    'Rosa Alden',
    'Olga Brandt',
    'Peter Quill',
  ]);
});

test('a byline joins the authors as English does', () => {
  expect(bylineOf({ author: 'Ada Moss', language: 'en' })).toBe('Ada Moss');
  expect(bylineOf({ author: ['Ada Moss', 'Tom Hale'], language: 'en' })).toBe('Ada Moss and Tom Hale');
  expect(bylineOf({ author: ['Ada Moss', 'Tom Hale', 'Eve Lund'], language: 'en' })).toBe(
    'Ada Moss, Tom Hale and Eve Lund',
  );
});

test('a single author is a list of one', () => {
  expect(authorsOf({ author: 'Ada Moss' })).toEqual(['Ada Moss']);
  expect(authorsOf({ author: ['Ada Moss', 'Tom Hale'] })).toEqual(['Ada Moss', 'Tom Hale']);
});

test('byWeight puts the central figures first, as they are mentioned, and the others by name', () => {
  const entry = (id: string, name: string, central: boolean) => ({ id, data: { name, central } });
  const entries = [
    entry('lund', 'Iver Lund', false),
    entry('hale', 'Edmund Hale', true),
    entry('alden', 'Rosa Alden', false),
    entry('moreau', 'Lucie Moreau', true),
  ];
  const mentioned = ['lund', 'moreau', 'hale', 'moreau', 'alden'];
  expect(entries.sort(byWeight(compare, mentioned)).map(({ id }) => id)).toEqual(['moreau', 'hale', 'alden', 'lund']);
});

test('fullName puts the given name first, and leaves a literal name as printed', () => {
  expect(fullName({ family: 'Moss', given: 'Ada' })).toBe('Ada Moss');
  expect(fullName({ literal: 'Harbour Board' })).toBe('Harbour Board');
});
