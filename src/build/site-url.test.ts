import { expect, test } from 'vitest';
import { readAddress } from './site-url.ts';

test.each(['', '/', undefined])('with BASE_PATH “%s” the site is at the root of its domain', (BASE_PATH) => {
  expect(readAddress({ SITE_URL: 'https://example.com', BASE_PATH })).toEqual({
    site: 'https://example.com',
    base: '/',
    asFiles: false,
  });
});

test.each([
  ['column', '/column/'],
  ['/column', '/column/'],
  ['/column/', '/column/'],
  ['/~ada/op-ed.2', '/~ada/op-ed.2/'],
])('BASE_PATH “%s” means below %s', (BASE_PATH, base) => {
  expect(readAddress({ BASE_PATH })).toEqual({ site: 'https://example.org', base, asFiles: false });
});

test('BASE_PATH “.” means files', () => {
  expect(readAddress({ SITE_URL: '', BASE_PATH: '.' })).toEqual({
    site: 'https://example.org',
    base: '/',
    asFiles: true,
  });
});

test.each(['https://example.org/column', '..', '/a/../b', './', '/a b', '//example.org', '/a?b'])(
  'BASE_PATH “%s” stops the build',
  (BASE_PATH) => {
    expect(() => readAddress({ BASE_PATH })).toThrow(
      `BASE_PATH is “${BASE_PATH}”; allowed: a path like /column, nothing, or . to open pages as files`,
    );
  },
);

test.each(['example.org', 'ftp://example.org', 'https://example.org/column', 'https://example.org/?a', 'https:///'])(
  'SITE_URL “%s” stops the build',
  (SITE_URL) => {
    expect(() => readAddress({ SITE_URL })).toThrow(
      `SITE_URL is “${SITE_URL}”; allowed: an address without a path, like https://example.org`,
    );
  },
);

test.each(['https://me@example.org', 'https://me:secret@example.org'])(
  'SITE_URL with a user, “%s”, stops the build and is not printed',
  (SITE_URL) => {
    expect(() => readAddress({ SITE_URL })).toThrow(
      'SITE_URL holds a user or a password; allowed: an address like https://example.org',
    );
  },
);
