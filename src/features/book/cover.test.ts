import { expect, test } from 'vitest';
import { coverTree } from './cover.ts';

const colours = new Map(['ground', 'ink', 'soft', 'rule', 'who', 'claim'].map((name) => [name, '#123456']));
const text = {
  direction: 'ltr' as const,
  siteName: 'A site',
  title: 'Tides',
  author: 'Ada Moss',
  published: 'Gazette, 1911',
  names: ['Reed', 'Hale'],
};

test('title, author, day and names are on it', () => {
  const drawn = JSON.stringify(coverTree(text, colours));
  for (const words of ['A SITE', 'Tides', 'Ada Moss', 'Gazette, 1911', 'Reed', 'Hale']) expect(drawn).toContain(words);
});

test('without names there is a page all the same; a missing colour is an error', () => {
  expect(JSON.stringify(coverTree({ ...text, names: [] }, colours))).toContain('Tides');
  expect(() => coverTree(text, new Map())).toThrow('--');
});

test('it is mirrored for text from right to left', () => {
  const drawn = JSON.stringify(coverTree({ ...text, direction: 'rtl' }, colours));
  expect(drawn).toContain('"direction":"rtl"');
  expect(drawn).toContain('"textAlign":"left"');
  expect(drawn).toContain('"marginRight":18');
  expect(drawn).not.toContain('"marginLeft"');
});
