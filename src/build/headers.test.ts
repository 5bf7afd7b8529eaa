import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { hashedFiles, headersFile, securityHeaders, types } from './headers.ts';

/** A `_headers` file, read as the hosts read it: a path at the start of a line, its headers indented below. */
function parseHeaders(text: string): Record<string, Record<string, string>> {
  const rules: Record<string, Record<string, string>> = {};
  let path = '';
  for (const line of text.split('\n').filter((line) => line.trim() !== '')) {
    const [, name, value] = /^\s+([\w-]+): (.+)$/.exec(line) ?? [];
    if (name && value) rules[path]![name] = value;
    else rules[(path = line)] = {};
  }
  return rules;
}

const nginx = readFileSync('src/build/nginx.conf', 'utf8');

test('the file names the security headers for all paths, the long life of hashed files and the types', () => {
  expect(parseHeaders(headersFile('/'))).toEqual({
    '/*': securityHeaders,
    '/_astro/*': { 'Cache-Control': hashedFiles.cacheControl },
    '/*.bib': { 'Content-Type': types['.bib'] },
    '/*.ris': { 'Content-Type': types['.ris'] },
    '/*.epub': { 'Content-Type': types['.epub'] },
    '/*.jsonld': { 'Content-Type': types['.jsonld'] },
    '/feed.xml': { 'Content-Type': types['feed.xml'] },
  });
});

test('below a base path all rules are', () => {
  const paths = Object.keys(parseHeaders(headersFile('/column/')));
  expect(paths).toEqual(
    ['/*', '/_astro/*', '/*.bib', '/*.ris', '/*.epub', '/*.jsonld', '/feed.xml'].map((path) => `/column${path}`),
  );
});

test('what no page can say of itself is there', () => {
  expect(securityHeaders).toMatchObject({
    'Content-Security-Policy': expect.stringContaining("frame-ancestors 'none'"),
    'Strict-Transport-Security': expect.stringMatching(/^max-age=\d{8,}/),
    'X-Content-Type-Options': 'nosniff',
    'Referrer-Policy': 'no-referrer',
    'Permissions-Policy': expect.stringContaining('camera=()'),
    'Cross-Origin-Opener-Policy': 'same-origin',
  });
});

test('the nginx file sets the same headers, for answers of every status, and no others', () => {
  const added = [...nginx.matchAll(/^\s*add_header (\S+) (?:"([^"]*)"|(\S+)) always;$/gm)];
  expect(added).toHaveLength(nginx.match(/^\s*add_header /gm)?.length ?? 0);
  expect(Object.fromEntries(added.map(([, name, quoted, variable]) => [name, quoted ?? variable]))).toEqual({
    ...securityHeaders,
    'Cache-Control': '$cache_control',
  });
  expect(nginx).toContain(`if ($uri ~ ${hashedFiles.folder}) {\n  set $cache_control "${hashedFiles.cacheControl}";`);
});

test('the nginx file sets the same types', () => {
  const set = [...nginx.matchAll(/^location ~ (\S+)\$ \{\n  types \{\}\n  default_type (\S+);/gm)];
  const endings = set.map(([, ending, type]) => [ending?.replace(/^\/|\\/g, '').replaceAll('\\', ''), type]);
  expect(Object.fromEntries(endings)).toEqual(
    Object.fromEntries(Object.entries(types).map(([ending, type]) => [ending, type.replace('; charset=utf-8', '')])),
  );
});
