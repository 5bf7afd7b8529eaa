import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashedFiles, securityHeaders, types } from '../../../src/build/headers.ts';
import { basePath } from '../../support/build.ts';
import { nginxFound, startNginx, type Nginx } from '../../support/nginx.ts';
import { basedDist, dist } from '../../support/site.ts';

const read = (file: string) => readFileSync(join(dist, file));
const hashed = `${hashedFiles.folder}text.0123abcd.woff2`;
const security = Object.fromEntries(
  Object.entries(securityHeaders).map(([name, value]) => [name.toLowerCase(), value]),
);

/** Copies a site and adds a file whose name changes with what is in it; the pages need none. */
function copyWithHashed(site: string, folder: string) {
  cpSync(site, folder, { recursive: true });
  mkdirSync(join(folder, hashedFiles.folder), { recursive: true });
  writeFileSync(join(folder, hashed), '');
}

describe.skipIf(!nginxFound)('served by nginx', () => {
  let nginx: Nginx;
  let root = '';
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'site-'));
    copyWithHashed(dist, root);
    nginx = await startNginx(root);
  });
  afterAll(async () => {
    await nginx?.close();
    rmSync(root, { recursive: true });
  });

  test('a page comes with all security headers, its type and its character set, and is asked for again', async () => {
    const { status, headers, body } = await nginx.get('/');
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      ...security,
      'cache-control': 'no-cache',
      'content-type': 'text/html; charset=utf-8',
    });
    expect(headers['server']).toBe('nginx');
    expect(body.equals(read('index.html'))).toBe(true);
    expect((await nginx.get('/', { 'if-none-match': String(headers['etag']) })).status).toBe(304);
  });

  test('a hashed file is kept for a year and never asked for again', async () => {
    const { status, headers } = await nginx.get(hashed);
    expect(status).toBe(200);
    expect(headers).toMatchObject({
      ...security,
      'cache-control': hashedFiles.cacheControl,
      'content-type': 'font/woff2',
    });
  });

  test('an unknown address gets the page for it, with status, headers and no long life', async () => {
    for (const path of ['/nothing/', '/_astro/nothing.js', '/_astro/', '/figures/nobody']) {
      const { status, headers, body } = await nginx.get(path);
      expect(status, path).toBe(404);
      expect(headers, path).toMatchObject({ ...security, 'cache-control': 'no-cache' });
      expect(body.equals(read('404.html')), path).toBe(true);
    }
  });

  test.each(['/cite/op-ed.bib', '/cite/op-ed.ris', '/op-ed.epub', '/annotations.jsonld', '/feed.xml'])(
    '%s has its type',
    async (path) => {
      const { headers, body } = await nginx.get(path);
      const type = Object.entries(types).find(([ending]) => path.endsWith(ending))?.[1];
      expect(headers).toMatchObject({ ...security, 'content-type': type });
      expect(body.equals(read(path))).toBe(true);
    },
  );

  test('text has its character set', async () => {
    expect((await nginx.get('/op-ed.txt')).headers['content-type']).toBe('text/plain; charset=utf-8');
  });

  test.each([
    '/../package.json',
    '/figures/../../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/_astro/..//../package.json',
  ])('%s does not leave the folder', async (path) => {
    const { status, body } = await nginx.get(path);
    expect([400, 404]).toContain(status);
    expect(body.toString()).not.toContain('dependencies');
  });

  test('an address without its slash leads to the one with it, on whatever name the server has', async () => {
    const { status, headers } = await nginx.get('/about');
    expect([status, headers['location']]).toEqual([301, '/about/']);
  });

  test('pages are sent compressed to who asks for that', async () => {
    const { headers, body } = await nginx.get('/', { 'accept-encoding': 'gzip' });
    expect(headers).toMatchObject({ 'content-encoding': 'gzip', vary: 'Accept-Encoding' });
    expect(body.length).toBeLessThan(read('index.html').length / 2);
  });
});

describe.skipIf(!nginxFound)('served by nginx below a base path', () => {
  let nginx: Nginx;
  let root: string;
  beforeAll(async () => {
    root = mkdtempSync(join(tmpdir(), 'site-'));
    copyWithHashed(basedDist(), join(root, basePath));
    nginx = await startNginx(root, basePath);
  });
  afterAll(async () => {
    await nginx?.close();
    rmSync(root, { recursive: true });
  });

  test('pages, hashed files and the page for unknown addresses are there', async () => {
    expect((await nginx.get(`${basePath}/`)).status).toBe(200);
    expect((await nginx.get(basePath + hashed)).headers['cache-control']).toBe(hashedFiles.cacheControl);
    const { status, body } = await nginx.get(`${basePath}/nothing/`);
    expect(status).toBe(404);
    expect(body.equals(readFileSync(join(basedDist(), '404.html')))).toBe(true);
    expect((await nginx.get('/')).status).toBe(404);
  });
});
