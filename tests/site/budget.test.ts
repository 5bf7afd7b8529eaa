import { readFileSync, statSync } from 'node:fs';
import { brotliCompressSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { filesBelow, pagesOf, readPage } from '../support/pages.ts';

const html = readFileSync('dist/index.html');

test('the article page with all its notes, styles and addresses of sources is at most 26,000 bytes of brotli', () => {
  expect(brotliCompressSync(html).length).toBeLessThanOrEqual(26_000);
});

test('fonts of the article page are at most 40,000 bytes', () => {
  const fonts = filesBelow('dist').filter((file) => file.endsWith('.woff2'));
  expect(fonts.reduce((sum, file) => sum + statSync(`dist/${file}`).size, 0)).toBeLessThanOrEqual(40_000);
});

test('the article page needs no request but its font and its icon, and blocks on none', () => {
  const page = readPage('/');
  expect([...page.querySelectorAll('script[src], img, iframe, link[rel="stylesheet"]')]).toEqual([]);
  expect([...page.querySelectorAll('link[rel="preload"]')]).toEqual([]);
  expect(html.toString()).toContain('font-display:optional');
});

test('scripts of the article page are at most 1,500 bytes', () => {
  const scripts = [...readPage('/').querySelectorAll('script:not([type$="json"])')].map(
    ({ textContent }) => textContent ?? '',
  );
  expect(Buffer.byteLength(scripts.join(''))).toBeLessThanOrEqual(1500);
});

test('no page asks anything of another site', () => {
  for (const page of pagesOf()) {
    const asked = [...readPage(page).querySelectorAll('script[src], img[src], link[href]:not([rel="canonical"])')];
    const addresses = asked.map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '');
    expect(
      addresses.filter((address) => /^(?:https?:)?\/\//.test(address)),
      page,
    ).toEqual([]);
  }
});
