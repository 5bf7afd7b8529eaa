import { expect, test } from 'vitest';
import { meantBy } from './nearest.ts';

const known = ['kind', 'status', 'title', 'card', 'figures', 'checked'];

test.each([
  ['crad', 'card'],
  ['cards', 'card'],
  ['Card', 'card'],
  ['figure', 'figures'],
  ['titel', 'title'],
  ['stauts', 'status'],
])('“%s” is meant to be “%s”', (written, meant) => {
  expect(meantBy(written, known)).toBe(meant);
});

test.each(['heading', 'xy', '', 'a'.repeat(10_000)])('nothing is like “%.10s”', (written) => {
  expect(meantBy(written, known)).toBeUndefined();
});
