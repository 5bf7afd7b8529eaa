import { expect, test } from 'vitest';
import { absoluteUrl, placeOnPage, withBase } from './paths.ts';

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

const site = new URL('https://example.org');

test('a path gets the site’s address', () => {
  expect(absoluteUrl('/about/', site, '/')).toBe('https://example.org/about/');
});

test('the base path goes between them, a fragment is kept', () => {
  expect(absoluteUrl('/#note-crews', site, '/column/')).toBe('https://example.org/column/#note-crews');
});

test('a site without an address throws', () => {
  expect(() => absoluteUrl('/', undefined, '/')).toThrow('the site has no address; set SITE_URL');
});

test('a place in the page of the link is named with the page, whatever its address', () => {
  for (const page of ['https://example.org/', 'https://example.org/explainer/text/'])
    expect(new URL(placeOnPage('note-flood'), page).href).toBe(`${page}#note-flood`);
});
