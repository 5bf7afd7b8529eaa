import type { CDPSession, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSession, type Session } from '../../support/browser-session.ts';
import { layoutShift } from '../../support/layout-shift.ts';
import { dist } from '../../support/site.ts';
import { templates } from '../../support/templates.ts';

/**
 * Bytes a second at which pages arrive. A piece may end within a word, which moves to the next line once its rest
 * arrives; at another rate it ends elsewhere, while what moves by itself does so at each.
 */
const RATES = [60_000, 150_000];

/** Shifts are reported to three decimals; what is less is parts of a pixel. */
const UNSEEN = 0.001;

let session: Session;
let page: Page;
let devtools: CDPSession;
beforeAll(async () => {
  session = await startSession(dist);
  page = await session.browser.newPage();
  devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
});
afterAll(() => session.close());

/** Sum of the layout shifts of a page that arrives piece by piece, at the rate at which least moves. */
async function shiftOf(path: string, width: number): Promise<number> {
  const shifts: number[] = [];
  for (const downloadThroughput of RATES) {
    const conditions = { offline: false, latency: 20, downloadThroughput, uploadThroughput: 400_000 };
    await devtools.send('Network.emulateNetworkConditions', conditions);
    await page.goto('about:blank');
    await page.setViewportSize({ width, height: 900 });
    await page.goto(session.origin + path);
    const shift = await layoutShift(page);
    if (shift < UNSEEN) return shift;
    shifts.push(shift);
  }
  return Math.min(...shifts);
}

test.each(templates)('nothing moves on %s while it arrives', async (path) => {
  expect(await shiftOf(path, 375), '375 px').toBeLessThan(UNSEEN);
  expect(await shiftOf(path, 1440), '1440 px').toBeLessThan(UNSEEN);
});
