import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSession, type Session } from '../../support/browser-session.ts';
import { dist } from '../../support/site.ts';
import { templates } from '../../support/templates.ts';

let session: Session;
let page: Page;
/** Errors and warnings of the console, and exceptions, since the page was opened. */
let said: string[] = [];
/** Addresses that the page has asked for. */
let asked: string[] = [];

beforeAll(async () => {
  session = await startSession(dist);
  page = await session.browser.newPage();
  page.on('console', (message) => void (/error|warning/.test(message.type()) && said.push(message.text())));
  page.on('pageerror', (error) => void said.push(error.message));
  page.on('request', (request) => void asked.push(request.url()));
});
afterAll(() => session.close());

async function open(address: string) {
  await page.goto('about:blank');
  [said, asked] = [[], []];
  await page.goto(session.origin + address);
  await page.evaluate(() => document.fonts.ready.then(() => undefined));
}

const style = (selector: string, property: string) =>
  page.locator(selector).evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);

test.each(templates)('%s is laid out under its policy, without a word on the console', async (path) => {
  await open(path);
  expect(said).toEqual([]);
  expect(await style('.skip', 'position')).toBe('absolute');
  expect(await style('body', 'font-family')).toMatch(/^Charter/);
  expect(asked.filter((address) => !address.startsWith(`${session.origin}/`))).toEqual([]);
});

test('the rules made for an article and its script are let through', async () => {
  await open('/#p99');
  expect(await style('#brandt-1', 'anchor-name')).toMatch(/^--/);
  expect(await page.locator('#notice').textContent()).toBe('There is no passage “p99” on this page');
  expect(said).toEqual([]);
});

test.each([
  ['a script', () => document.body.append(Object.assign(document.createElement('script'), { text: 'stolen = 1' }))],
  ['a style attribute', () => document.body.insertAdjacentHTML('beforeend', '<p style="color:red">x</p>')],
  ['a handler', () => document.body.insertAdjacentHTML('beforeend', '<img src="/icon.svg" onload="stolen = 1">')],
  ['a picture from elsewhere', () => document.body.insertAdjacentHTML('beforeend', '<img src="http://127.0.0.1:9/">')],
  ['a frame', () => document.body.insertAdjacentHTML('beforeend', '<iframe src="/about/"></iframe>')],
  [
    'a base',
    () => document.head.append(Object.assign(document.createElement('base'), { href: 'http://127.0.0.1:9/' })),
  ],
])('%s that somebody slips in is blocked', async (_, slipIn) => {
  await open('/');
  await page.evaluate(slipIn);
  await expect.poll(() => said.join()).toMatch(/Content Security Policy/);
  expect(await page.evaluate(() => 'stolen' in globalThis)).toBe(false);
});
