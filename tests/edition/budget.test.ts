import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { articlesIn } from '../support/content.ts';
import { filesBelow } from '../support/pages.ts';
import { parts } from '../support/selectors.ts';
import { dist, fileText, pageAt, pages, root } from '../support/site.ts';

/** Bytes of brotli that a page may have, whatever is on it, and for each card. */
const BYTES = { page: 6800, card: 371 };

const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);

describe.each(articlesIn(root))('the page of $id', ({ path }) => {
  const page = pageAt(path);
  const html = fileText(`${path}index.html`);

  test(`is at most ${BYTES.page} bytes of brotli and ${BYTES.card} for each card`, () => {
    const cards = page.querySelectorAll(parts.card).length;
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(BYTES.page + BYTES.card * cards);
  });

  test('has at most 1,500 bytes of script', () => {
    const scripts = [...page.querySelectorAll('script:not([type$="json"])')];
    expect(sum(scripts.map(({ textContent }) => Buffer.byteLength(textContent ?? '')))).toBeLessThanOrEqual(1500);
  });

  test('asks for at most five files, for no picture, and waits for none of them', () => {
    const waitedFor = 'script[src], img, iframe, link[rel="stylesheet"]:not([media="print"]), link[rel="preload"]';
    expect([...page.querySelectorAll(waitedFor)]).toEqual([]);
    const asked = page.querySelectorAll('link[rel~="icon"], link[rel="manifest"], link[rel="stylesheet"]');
    expect(1 + asked.length).toBeLessThanOrEqual(5);
  });

  test('has at most 2,000 bytes of styles for paper, which no reader on a screen waits for', () => {
    const sheets = [...page.querySelectorAll('link[media="print"]')].map((link) => link.getAttribute('href') ?? '');
    expect(sum(sheets.map((sheet) => brotliCompressSync(fileText(sheet)).length))).toBeLessThanOrEqual(2000);
  });
});

test.each(pages.filter((path) => /^\/claims\/./.test(path)))('%s is at most 4,000 bytes of brotli', (path) => {
  expect(brotliCompressSync(fileText(`${path}index.html`)).length).toBeLessThanOrEqual(4000);
});

test('there are no fonts, so that the first visit is set as the second', () => {
  expect(filesBelow(dist).filter((file) => /\.(?:woff2?|ttf|otf)$/.test(file))).toEqual([]);
  expect(pages.filter((path) => pageAt(path).querySelector('style')?.textContent.includes('@font-face'))).toEqual([]);
});

test('no page asks anything of another site', () => {
  for (const path of pages) {
    const asked = [...pageAt(path).querySelectorAll('script[src], img[src], link[href]:not([rel="canonical"])')];
    const addresses = asked.map((element) => element.getAttribute('src') ?? element.getAttribute('href') ?? '');
    expect(
      addresses.filter((address) => /^(?:https?:)?\/\//.test(address)),
      path,
    ).toEqual([]);
  }
});
