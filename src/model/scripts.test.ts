import { expect, test } from 'vitest';
import { directionOf, scriptOf } from './scripts.ts';

test('a language has the script that it is usually written in, or that its tag names', () => {
  expect(['en', 'ar', 'fa', 'az', 'az-Arab', 'sr-Latn'].map(scriptOf)).toEqual([
    'Latn',
    'Arab',
    'Arab',
    'Latn',
    'Arab',
    'Latn',
  ]);
});

test('direction follows from the script', () => {
  expect(['ar', 'fa', 'he', 'dv', 'az-Arab', 'ar-EG'].map(directionOf)).toEqual(Array(6).fill('rtl'));
  expect(['en', 'el', 'ja', 'fa-Latn'].map(directionOf)).toEqual(Array(4).fill('ltr'));
});

test('what is no language tag is refused', () => {
  expect(() => directionOf('no tag')).toThrow(RangeError);
});
