import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { relativeLinks } from '../../../src/build/relative-links.ts';
import { startSession, type Session } from '../../support/browser-session.ts';
import { buildSite, type BuiltSite } from '../../support/build.ts';
import { fileOf, filesBelow, idsOf, pagesOf, readPage } from '../../support/pages.ts';
import { dist, root } from '../../support/site.ts';

let files: BuiltSite;
let session: Session;
let page: Page;
const failed: string[] = [];
const urlOf = (file: string) => pathToFileURL(join(files.dist, file)).href;

beforeAll(async () => {
  const env = { TZ: 'Pacific/Kiritimati', LC_ALL: 'fa_IR.UTF-8', LANG: 'fa_IR.UTF-8' };
  files = await buildSite(root, { base: '.', name: 'another folder', env });
  session = await startSession(dist);
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
  files?.remove();
});

test('every link leads to a file and to a place that is there', () => {
  const documents = pagesOf(files.dist).map((path) => [urlOf(fileOf(path)), readPage(path, files.dist)] as const);
  const ids = new Map(documents.map(([url, document]) => [url, new Set(idsOf(document))]));
  const broken = documents.flatMap(([from, document]) =>
    [...document.querySelectorAll('[href]:not([rel="canonical"]), [src]')].flatMap((element) => {
      const href = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
      const url = new URL(href, from);
      if (url.protocol !== 'file:') return [];
      const target = decodeURIComponent(url.hash.slice(1));
      url.hash = '';
      const lands = target === '' || ids.get(url.href)?.has(target);
      return !href.startsWith('/') && existsSync(url) && lands ? [] : [`${fileURLToPath(from)} → ${href}`];
    }),
  );
  expect(broken).toEqual([]);
});

test('built in another folder, time zone and language, the files are those for a server, to the byte but for links', () => {
  const names = filesBelow(files.dist);
  expect(names).toEqual(filesBelow(dist).filter((file) => file !== '_headers'));
  for (const name of names) {
    const [served, own] = [dist, files.dist].map((folder) => readFileSync(join(folder, name)));
    const expected = name.endsWith('.html') ? Buffer.from(relativeLinks(name, served!.toString())) : served!;
    expect(own!.equals(expected), name).toBe(true);
  }
});

test('a reader goes from the article to a figure, to a source and back to a mention', async () => {
  await page.goto(urlOf('index.html'));
  await page.locator('#note-brandt > .number + a').click();
  await page.waitForURL(urlOf('figures/brandt/index.html'));
  expect(await page.locator('h1').textContent()).toContain('Olga Brandt');
  await page.locator('.cite a').first().click();
  await page.waitForURL(`${urlOf('sources/index.html')}#*`);
  expect(await page.locator(':target').count()).toBe(1);
  await page.goBack();
  await page.locator('.entity-mentions a').nth(2).click();
  await page.waitForURL(`${urlOf('index.html')}#brandt-3`);
  expect(await page.locator('#brandt-3').evaluate((mention) => mention.matches(':target'))).toBe(true);
  expect(failed).toEqual([]);
});

test('a note opens by its address, with the styles and the script of the page', async () => {
  await page.goto('about:blank');
  await page.goto(`${urlOf('index.html')}#note-put-off`);
  const card = page.locator('details:has(> #note-put-off)');
  expect(await card.evaluate((note) => note instanceof HTMLDetailsElement && note.open)).toBe(true);
  expect(await page.locator('.skip').evaluate((skip) => getComputedStyle(skip).position)).toBe('absolute');
  await page.evaluate(() => (location.hash = '#p99'));
  await page.reload();
  expect(await page.locator('#notice').textContent()).toBe('There is no passage “p99” on this page');
  expect(failed).toEqual([]);
});
