import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSession, type Session } from '../../support/browser-session.ts';
import { dist } from '../../support/site.ts';

const CANONICAL = 'https://example.org/';

let session: Session;
beforeAll(async () => void (session = await startSession(dist)));
afterAll(() => session.close());

function open(address: string, options = {}): Promise<Page> {
  return session.open(address, {
    javaScriptEnabled: true,
    viewport: { width: 1440, height: 900 },
    permissions: ['clipboard-read', 'clipboard-write'],
    ...options,
  });
}

const clipboard = (page: Page) => page.evaluate(() => navigator.clipboard.readText());
const notice = (page: Page) => page.evaluate(() => document.getElementById('notice')?.textContent);

test('the link of a section, a paragraph and a note copies its canonical address and says so', async () => {
  const page = await open('/#note-put-off');
  for (const [selector, hash] of [
    ['h2 + .anchor[href="#dismissal"]', '#dismissal'],
    ['.anchor[href="#p8"]', '#p8'],
    ['.copy[href="#note-put-off"]', '#note-put-off'],
  ] as const) {
    await page.locator(selector).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => clipboard(page)).toBe(CANONICAL + hash);
    expect(await notice(page)).toBe('Link copied');
  }
});

test('a note of another article has the address of that article', async () => {
  const page = await open('/lamp-on-gull-rock/#note-wick');
  await page.locator('.copy[href="#note-wick"]').focus();
  await page.keyboard.press('Enter');
  await expect.poll(() => clipboard(page)).toBe(`${CANONICAL}lamp-on-gull-rock/#note-wick`);
});

test('words lead to their note in the page as it is, where its address has a query', async () => {
  const page = await open('/?from=elsewhere');
  await page.evaluate(() => (document.body.className += ' same-page'));
  await page.locator('#brandt-1').click();
  expect(page.url()).toBe(`${session.origin}/?from=elsewhere#note-brandt`);
  expect(await page.locator('body.same-page #note-brandt:target').isVisible()).toBe(true);
});

test('without script the same links are plain links', async () => {
  const page = await open('/', { javaScriptEnabled: false });
  await page.locator('.anchor[href="#p8"]').click();
  expect(page.url()).toBe(`${session.origin}/#p8`);
  expect(await page.locator('#share').isVisible()).toBe(false);
});

test('selected words are offered as a text fragment with the paragraph’s id', async () => {
  const page = await open('/');
  await page.locator('#words-put-off').evaluate((words) => {
    const range = new Range();
    range.setStart(words.firstChild ?? words, 0);
    range.setEnd(words.firstChild ?? words, 'forty years'.length);
    getSelection()?.addRange(range);
  });
  await page.locator('#share').waitFor({ state: 'visible' });
  await page.locator('#share').click();
  await expect.poll(() => clipboard(page)).toMatch(/#p1:~:text=(?:[^,]+-,)?forty%20years(?:,-.+)?$/);
});

test('words outside the text are not offered', async () => {
  const page = await open('/');
  await page.locator('.standfirst').evaluate((words) => getSelection()?.selectAllChildren(words));
  await page.waitForTimeout(50);
  expect(await page.locator('#share').isVisible()).toBe(false);
});

test('a link to an unknown place shows the page from the top and says that the passage was not found', async () => {
  const page = await open('/#p99');
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await notice(page)).toBe('There is no passage “p99” on this page');
});

test('a link from another page to a place that is there says nothing', async () => {
  const page = await open('/about/');
  for (const hash of ['note-put-off', 'words-put-off', 'p8', 'p8-s2', 'brandt-3', 'dismissal', 'note-notice']) {
    await page.goto(`${session.origin}/about/`);
    await page.evaluate((address) => location.assign(address), `/#${hash}`);
    await page.waitForURL(`**/#${hash}`, { waitUntil: 'load' });
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    expect(await notice(page), hash).toBe('');
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
  const page = await open('/#p8-s5', { javaScriptEnabled: false });
  const sentence = page.locator('#p8-s5');
  expect(await sentence.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  expect(await sentence.textContent()).toMatch(/^They are warned because .* for help\.$/);
});
