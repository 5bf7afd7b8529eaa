import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { articlesIn } from '../support/content.ts';
import { filesBelow } from '../support/pages.ts';
import { parts } from '../support/selectors.ts';
import { dist, fileText, pageAt, pages, root } from '../support/site.ts';

/** Bytes of brotli that the page of an article may have, whatever is on it, for each card, and for prepared reports. */
const BYTES = { page: 6800, card: 371, firstReport: 90, report: 14 };

/** The same for the page of a claim, whose report begins with its title. */
const CLAIM_BYTES = { page: 4000, report: 120 };

const sum = (values: number[]) => values.reduce((all, value) => all + value, 0);

describe.each(articlesIn(root))('the page of $id', ({ path }) => {
  const page = pageAt(path);
  const html = fileText(`${path}index.html`);

  test(`is at most ${BYTES.page} bytes of brotli and ${BYTES.card} for each card`, () => {
    const cards = page.querySelectorAll(parts.card).length;
    const reports = page.querySelectorAll('.note-links :nth-child(3)').length;
    const allowed = BYTES.page + BYTES.card * cards + (reports && BYTES.firstReport) + BYTES.report * reports;
    expect(brotliCompressSync(html).length).toBeLessThanOrEqual(allowed);
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
  const reports = pageAt(path).querySelectorAll(
    '.n-links :last-child[href*="subject="], .n-links :last-child[href*="title="]',
  );
  const allowed = CLAIM_BYTES.page + CLAIM_BYTES.report * reports.length;
  expect(brotliCompressSync(fileText(`${path}index.html`)).length).toBeLessThanOrEqual(allowed);
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
