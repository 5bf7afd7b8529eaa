import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSession, type Session } from '../support/browser-session.ts';
import { pagesOf } from '../support/pages.ts';

let session: Session;
beforeAll(async () => void (session = await startSession()));
afterAll(() => session.close());

const laptop = { viewport: { width: 1440, height: 900 } };
const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.body).backgroundColor);
const light = 'rgb(255, 253, 248)';
const dark = 'rgb(24, 22, 19)';

describe('light or dark', () => {
  test.each([
    ['light', light],
    ['dark', dark],
  ] as const)('follows the system where nothing is chosen (%s)', async (colorScheme, colour) => {
    expect(await ground(await session.open('/', { colorScheme }))).toBe(colour);
  });

  test('is the reader’s choice without script, on every page', async () => {
    const page = await session.open('/', { colorScheme: 'light' });
    for (const path of pagesOf()) {
      await page.goto(session.origin + path);
      await page.locator('#scheme-dark').check();
      expect(await ground(page), path).toBe(dark);
    }
  });

  test('is remembered from page to page, before anything is painted', async () => {
    const page = await session.open('/', { javaScriptEnabled: true, colorScheme: 'dark' });
    await page.locator('#scheme-light').check();
    await page.goto(`${session.origin}/figures/akbari/`);
    expect(await ground(page)).toBe(light);
    expect(await page.locator('#scheme-light').isChecked()).toBe(true);
    const place = await page.evaluate(() => {
      const script = [...document.scripts].find(({ textContent }) => textContent!.includes('localStorage'))!;
      return script.compareDocumentPosition(document.querySelector('main')!) & Node.DOCUMENT_POSITION_FOLLOWING;
    });
    expect(place).toBeGreaterThan(0);
  });
});

describe('a later mention shows the card of the first', () => {
  const open = (options = {}) => session.open('/', { javaScriptEnabled: true, ...laptop, ...options });
  const peek = (page: Page) => page.locator('#peek');

  test('half a second after the pointer came, until it has left link and card', async () => {
    const page = await open();
    const wait = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let came = 0;
          document.querySelector('#akbari-2')!.addEventListener('pointerenter', () => (came = performance.now()));
          document
            .querySelector('#peek')!
            .addEventListener('beforetoggle', () => resolve(performance.now() - came), { once: true });
        }),
    );
    await page.locator('#akbari-2').hover();
    await peek(page).waitFor({ state: 'visible' });
    expect(await wait).toBeGreaterThan(490);
    expect(await peek(page).textContent()).toMatch(
      /^\s*2\s+Alireza Akbari[\s\S]*British-Iranian former defence official/,
    );
    await peek(page).hover();
    await page.waitForTimeout(500);
    expect(await peek(page).isVisible()).toBe(true);
    await page.mouse.move(5, 5);
    await peek(page).waitFor({ state: 'hidden' });
  });

  test('on focus too, and Escape closes it', async () => {
    const page = await open();
    await page.locator('#akbari-2').focus();
    await peek(page).waitFor({ state: 'visible' });
    await page.keyboard.press('Escape');
    expect(await peek(page).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement!.id)).toBe('akbari-2');
  });

  test('a first mention and words of a note do not, for their card is beside them', async () => {
    const page = await open();
    await page.locator('#words-disintegrating').hover();
    await page.waitForTimeout(700);
    expect(await peek(page).isVisible()).toBe(false);
  });

  test('it stays inside the window', async () => {
    const page = await open({ viewport: { width: 500, height: 700 } });
    for (const id of ['akbari-2', 'shamkhani-2', 'hardliners-4', 'protest-movement-2']) {
      await page.locator(`#${id}`).focus();
      await peek(page).waitFor({ state: 'visible' });
      await expect.poll(() => peek(page).textContent()).toContain(id.startsWith('akbari') ? 'Akbari' : '');
      const box = (await peek(page).boundingBox())!;
      expect(box.x, id).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width, id).toBeLessThanOrEqual(500);
      await page.keyboard.press('Escape');
    }
  });
});

test('the first screen has title, author, what this is, and the beginning of the text', async () => {
  for (const viewport of [
    { width: 375, height: 812 },
    { width: 1440, height: 900 },
  ]) {
    const page = await session.open('/', { viewport });
    for (const selector of ['h1', '.byline', '.standfirst', '#words-disintegrating']) {
      const { bottom } = await page.evaluate(
        (s) => document.querySelector(s)!.getClientRects()[0]!.toJSON() as DOMRect,
        selector,
      );
      expect(bottom, `${selector} at ${viewport.width}`).toBeLessThan(viewport.height);
    }
  }
});
