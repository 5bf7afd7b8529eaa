import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSession, type Session } from '../support/browser-session.ts';

const CANONICAL = 'https://example.org/';

let session: Session;
beforeAll(async () => void (session = await startSession()));
afterAll(() => session.close());

async function open(address: string, options = {}): Promise<Page> {
  const page = await session.open(address, {
    javaScriptEnabled: true,
    viewport: { width: 1440, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
  return page;
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const said = (page: Page) => page.locator('#said').textContent();

test('the link of a section, a paragraph and a note copies its canonical address and says so', async () => {
  const page = await open('/#note-camps');
  for (const [selector, hash] of [
    ['.section-link[href="#why-akbari"]', '#why-akbari'],
    ['.permalink[href="#p6"]', '#p6'],
    ['.copy[href="#note-camps"]', '#note-camps'],
  ] as const) {
    await page.locator(selector).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => clipboard(page)).toBe(CANONICAL + hash);
    expect(await said(page)).toBe('Link copied');
  }
});

test('without script the same links are plain links', async () => {
  const page = await open('/', { javaScriptEnabled: false });
  await page.locator('.permalink[href="#p6"]').click();
  expect(page.url()).toBe(`${session.origin}/#p6`);
  expect(await page.locator('#offer').isVisible()).toBe(false);
});

test('selected words are offered as a text fragment with the paragraph’s id', async () => {
  const page = await open('/');
  await page.evaluate(() => {
    const range = new Range();
    range.setStart(document.querySelector('#words-not-merely-espionage')!.firstChild!, 7);
    range.setEnd(document.querySelector('#words-not-merely-espionage')!.firstChild!, 22);
    getSelection()!.addRange(range);
  });
  await page.locator('#offer').waitFor({ state: 'visible' });
  await page.locator('#offer').click();
  await expect.poll(() => clipboard(page)).toBe(`${CANONICAL}#p6:~:text=merely%20a%20question`);
});

test('words outside the text are not offered', async () => {
  const page = await open('/');
  await page.evaluate(() => getSelection()!.selectAllChildren(document.querySelector('.standfirst')!));
  await page.waitForTimeout(50);
  expect(await page.locator('#offer').isVisible()).toBe(false);
});

test('a link to an unknown place shows the page from the top and says that the passage was not found', async () => {
  const page = await open('/#p99');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await said(page)).toBe('There is no passage “p99” here');
});

test('a link from another page to a place that is there says nothing', async () => {
  const page = await open('/about/');
  for (const hash of ['note-camps', 'words-camps', 'p6', 'p6-s2', 'akbari-3', 'warnings']) {
    await page.goto(`${session.origin}/about/`);
    await page.evaluate((address) => location.assign(address), `/#${hash}`);
    await page.waitForURL(`**/#${hash}`, { waitUntil: 'load' });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await said(page), hash).toBe('');
  }
});

test('the choice of cards is remembered', async () => {
  const page = await open('/');
  await page.locator('#show-who').uncheck();
  await page.reload();
  expect(await page.locator('#show-who').isChecked()).toBe(false);
  expect(await page.locator('#show-claims').isChecked()).toBe(true);
});

test('a link to a sentence marks it', async () => {
  const page = await open('/#p6-s2', { javaScriptEnabled: false });
  const [style, text] = await page.evaluate(() => {
    const sentence = document.getElementById('p6-s2')!;
    return [getComputedStyle(sentence).outlineStyle, sentence.textContent];
  });
  expect(style).toBe('solid');
  expect(text).toMatch(/^Rather, it is tied to .* alongside\.$/);
});
