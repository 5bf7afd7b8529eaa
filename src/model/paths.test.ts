import { expect, test } from 'vitest';
import { placeOnPage, withBase } from './paths.ts';

test('the base path goes before the path', () => {
  expect(withBase('/about/', '/explainer/')).toBe('/explainer/about/');
});

test('a base path without its closing slash gives the same', () => {
  expect(withBase('/about/', '/explainer')).toBe('/explainer/about/');
});

test('at the root nothing is added', () => {
  expect(withBase('/about/', '/')).toBe('/about/');
});

test('the base path of the build is the default', () => {
  expect(withBase('/')).toBe('/');
});

test('a place in the page of the link is named with the page, whatever its address', () => {
  for (const page of ['https://example.org/', 'https://example.org/explainer/text/'])
    expect(new URL(placeOnPage('note-flood'), page).href).toBe(`${page}#note-flood`);
});
