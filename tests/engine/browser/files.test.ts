import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSession, type Session } from '../support/browser-session.ts';
import { build } from '../support/build-site.ts';
import { fileOf, filesBelow, pagesOf, readPage } from '../support/pages.ts';

const folder = mkdtempSync(join(tmpdir(), 'a site '));
const address = (file: string) => pathToFileURL(join(folder, file)).href;

let session: Session;
let page: Page;
const failed: string[] = [];

beforeAll(async () => {
  build('.', folder);
  session = await startSession();
  page = await session.browser.newPage({ viewport: { width: 1440, height: 900 } });
  page.on('console', (message) => void (/error|warning/.test(message.type()) && failed.push(message.text())));
  page.on('requestfailed', (request) => {
    const { errorText = '' } = request.failure() ?? {};
    // What the browser itself cancels, since the next page is asked for, has not failed.
    if (errorText !== 'net::ERR_ABORTED') failed.push(`${errorText} ${request.url()}`);
  });
});
afterAll(async () => {
  await session?.close();
  rmSync(folder, { recursive: true });
});

test('every link leads to a file and to a place that is there', () => {
  const documents = new Map(pagesOf(folder).map((at) => [address(fileOf(at)), readPage(at, folder)]));
  const broken = [...documents].flatMap(([from, document]) =>
    [...document.querySelectorAll('[href]:not([rel="canonical"]), [src]')].flatMap((element) => {
      const href = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
      const url = new URL(href, from);
      if (url.protocol !== 'file:') return [];
      const target = decodeURIComponent(url.hash.slice(1));
      url.hash = '';
      const lands = target === '' || documents.get(url.href)?.getElementById(target) != null;
      return !href.startsWith('/') && existsSync(url) && lands ? [] : [`${fileURLToPath(from)} → ${href}`];
    }),
  );
  expect(documents.size).toBe(pagesOf().length);
  expect(broken).toEqual([]);
});

test('the files are those for a server, but for the headers, and say the same', () => {
  expect(filesBelow(folder)).toEqual(filesBelow('dist').filter((file) => file !== '_headers'));
  for (const at of pagesOf()) {
    expect(readPage(at, folder).body.textContent, at).toBe(readPage(at).body.textContent);
  }
  expect(readFileSync(join(folder, 'sitemap.xml'), 'utf8')).toContain('<loc>https://example.org/figures/akbari/</loc>');
});

test('a reader goes from the column to a figure, to a source and back to a mention', async () => {
  await page.goto(address('index.html'));
  await page.locator('#note-akbari a.name').click();
  await page.waitForURL(address('figures/akbari/index.html'));
  expect(await page.locator('h1').textContent()).toContain('Alireza Akbari');
  await page.locator('.cite a').first().click();
  await page.waitForURL(`${address('sources/index.html')}#*`);
  expect(await page.locator(':target').count()).toBe(1);
  await page.goBack();
  await page.locator('.mentions a').nth(2).click();
  await page.waitForURL(`${address('index.html')}#akbari-3`);
  expect(await page.locator('#akbari-3').evaluate((mention) => mention.matches(':target'))).toBe(true);
  expect(failed).toEqual([]);
});

test('a note opens by its address, with the styles, the font and the script of the page', async () => {
  await page.goto('about:blank');
  await page.goto(`${address('index.html')}#note-camps`);
  expect(await page.locator('#card-camps details').evaluate((note) => (note as HTMLDetailsElement).open)).toBe(true);
  expect(await page.locator('.skip').evaluate((skip) => getComputedStyle(skip).position)).toBe('absolute');
  const font = await page.evaluate(async () => {
    const [face] = [...document.fonts].filter(({ family }) => /^"?Source Serif 4-\w+"?$/.test(family));
    return (await face!.load()).status;
  });
  expect(font).toBe('loaded');
  await page.evaluate(() => (location.hash = '#p99'));
  await page.reload();
  expect(await page.locator('#said').textContent()).toBe('There is no passage “p99” here');
  expect(failed).toEqual([]);
});
