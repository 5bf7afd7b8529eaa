import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSession, type Session } from '../../support/browser-session.ts';
import { dist } from '../../support/site.ts';
import { templates } from '../../support/templates.ts';

let session: Session;
beforeAll(async () => void (session = await startSession(dist)));
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
    // The page of a note has no choices; script restores those that were made elsewhere.
    for (const path of templates.filter((each) => !/^\/claims\/./.test(each))) {
      await page.goto(session.origin + path);
      const { x, y } = await page.evaluate(() => {
        const { left, top, width, height } = document.getElementById('scheme-dark')!.getBoundingClientRect();
        return { x: left + width / 2, y: top + height / 2 };
      });
      await page.mouse.click(x, y);
      expect(await ground(page), path).toBe(dark);
    }
  });

  test('is remembered from page to page, before anything is painted', async () => {
    const page = await session.open('/', { javaScriptEnabled: true, colorScheme: 'dark' });
    await page.locator('#scheme-light').check();
    await page.goto(`${session.origin}/figures/brandt/`);
    expect(await ground(page)).toBe(light);
    expect(await page.locator('#scheme-light').isChecked()).toBe(true);
    const isBeforeMain = await page.evaluate(() => {
      const script = [...document.scripts].find(({ textContent }) => textContent?.includes('localStorage'));
      const main = document.querySelector('main');
      return script && main ? script.compareDocumentPosition(main) & Node.DOCUMENT_POSITION_FOLLOWING : 0;
    });
    expect(isBeforeMain).toBeGreaterThan(0);
  });

  test.each(['/claims/wick/', '/claims/breakwater/'])(
    'is followed on %s, which offers none, and on its paper',
    async (path) => {
      const page = await session.open('/', { javaScriptEnabled: true, colorScheme: 'light' });
      await page.goto(session.origin + path);
      expect(await ground(page)).toBe(light);
      await page.goto(session.origin);
      await page.locator('#scheme-dark').check();
      await page.goto(session.origin + path);
      expect(await ground(page)).toBe(dark);
      await page.emulateMedia({ media: 'print' });
      expect(await ground(page)).toBe(light);
    },
  );
});

describe('a later mention shows the card of the first', () => {
  const open = (options = {}) => session.open('/', { javaScriptEnabled: true, ...laptop, ...options });
  const preview = (page: Page) => page.locator('#preview');

  test('half a second after the pointer came, until it has left link and card', async () => {
    const page = await open();
    const wait = page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          let came = 0;
          document.querySelector('#brandt-3')?.addEventListener('pointerenter', () => (came = performance.now()));
          document
            .querySelector('#preview')
            ?.addEventListener('beforetoggle', () => resolve(performance.now() - came), { once: true });
        }),
    );
    await page.locator('#brandt-3').hover();
    await preview(page).waitFor({ state: 'visible' });
    expect(await wait).toBeGreaterThan(490);
    expect(await preview(page).textContent()).toMatch(/^\s*1\s+Olga Brandt[\s\S]*Pilot who measured the channel/);
    await preview(page).hover();
    await page.waitForTimeout(500);
    expect(await preview(page).isVisible()).toBe(true);
    await page.mouse.move(5, 5);
    await preview(page).waitFor({ state: 'hidden' });
  });

  test('on focus too, and Escape closes it', async () => {
    const page = await open();
    await page.locator('#brandt-3').focus();
    await preview(page).waitFor({ state: 'visible' });
    await page.keyboard.press('Escape');
    expect(await preview(page).isVisible()).toBe(false);
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('brandt-3');
  });

  test('a first mention and words of a note do not, for their card is beside them', async () => {
    const page = await open();
    for (const id of ['words-three-fathoms', 'hale-1']) {
      await page.locator(`#${id}`).hover();
      await page.waitForTimeout(700);
      expect(await preview(page).isVisible(), id).toBe(false);
    }
  });

  test('it is the card of the name, and stays inside the window', async () => {
    const page = await open({ viewport: { width: 500, height: 700 } });
    for (const [id, name] of [
      ['brandt-2', 'Olga Brandt'],
      ['league-2', 'The Shippers’ League'],
      ['hale-2', 'Edmund Hale'],
      ['harbour-board-4', 'The Harbour Board'],
    ] as const) {
      await page.locator(`#${id}`).focus();
      await expect.poll(() => preview(page).textContent()).toContain(name);
      await preview(page).waitFor({ state: 'visible' });
      const { x = -1, width = 0 } = (await preview(page).boundingBox()) ?? {};
      expect(x, id).toBeGreaterThanOrEqual(0);
      expect(x + width, id).toBeLessThanOrEqual(500);
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
    for (const selector of ['h1', '.byline', '.standfirst', '#p1-s1']) {
      const bottom = await page.evaluate(
        (selector) => document.querySelector(selector)?.getClientRects()[0]?.bottom,
        selector,
      );
      expect(bottom, `${selector} at ${viewport.width}`).toBeLessThan(viewport.height);
    }
  }
});
