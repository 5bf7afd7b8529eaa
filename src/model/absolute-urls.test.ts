import { expect, test } from 'vitest';
import { absoluteUrl } from './absolute-urls.ts';

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
