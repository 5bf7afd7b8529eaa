import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { compress, serveCompressed } from './server.ts';
import { sizesOf } from './sizes.ts';

function site(head: string): string {
  const root = mkdtempSync(join(tmpdir(), 'sizes-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  mkdirSync(join(root, 'fonts'));
  writeFileSync(
    join(root, 'index.html'),
    `<html><head>${head}</head><body><p>${'Words. '.repeat(200)}</p></body></html>`,
  );
  writeFileSync(join(root, 'all.css'), 'p { margin: 0 }');
  writeFileSync(join(root, 'fonts/text.woff2'), Buffer.alloc(500));
  return root;
}

test('styles and scripts are counted inside the page and beside it, data is not', async () => {
  const root = site(
    '<style>p { color: red }</style><link rel="stylesheet" href="/all.css"><script>go()</script><script>on()</script>' +
      '<script type="application/ld+json">{}</script>',
  );
  await using _server = await serveCompressed(root);
  const { styles, scripts, inlineScripts, fonts, html, requests } = sizesOf(root, [
    '/',
    '/all.css',
    '/fonts/text.woff2',
  ]);
  expect(styles).toBe(compress('p { color: red }').length + compress('p { margin: 0 }').length);
  expect(scripts).toBe(compress('go()on()').length);
  expect(inlineScripts).toBe('go()on()'.length);
  expect(fonts).toBe(500);
  expect(requests).toBe(3);
  expect(html).toBeLessThan(300);
});

test('a page without styles, scripts and fonts has none', async () => {
  const root = site('');
  await using _server = await serveCompressed(root);
  const sizes = sizesOf(root, ['/']);
  expect(sizes).toEqual({
    html: sizes.total,
    styles: 0,
    scripts: 0,
    inlineScripts: 0,
    fonts: 0,
    total: sizes.html,
    requests: 1,
  });
});

test('the server sends what was compressed, keeps its requests, and ends', async () => {
  const root = site('');
  let origin: string;
  {
    await using server = await serveCompressed(root);
    origin = server.origin;
    const response = await fetch(`${origin}/`, { headers: { 'accept-encoding': 'br' } });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(await response.text()).toContain('Words.');
    expect(server.requests).toEqual(['/']);
  }
  await expect(fetch(`${origin}/`)).rejects.toThrow();
});
