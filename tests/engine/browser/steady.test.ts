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
let narrow: Tab;
let wide: Tab;
beforeAll(async () => {
  session = await startSession(dist);
  [narrow, wide] = await Promise.all([tabOf(375), tabOf(1440)]);
});
afterAll(() => session.close());

/** A tab with nothing in its cache, whose pages arrive at the rates of its devtools. */
interface Tab {
  page: Page;
  devtools: CDPSession;
}

async function tabOf(width: number): Promise<Tab> {
  const page = await session.browser.newPage({ viewport: { width, height: 900 } });
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  return { page, devtools };
}

/** Sum of the layout shifts of a page that arrives piece by piece, at the rate at which least moves. */
async function shiftOf(path: string, { page, devtools }: Tab): Promise<number> {
  const shifts: number[] = [];
  for (const downloadThroughput of RATES) {
    const conditions = { offline: false, latency: 20, downloadThroughput, uploadThroughput: 400_000 };
    await devtools.send('Network.emulateNetworkConditions', conditions);
    await page.goto('about:blank');
    await page.goto(session.origin + path);
    const shift = await layoutShift(page);
    if (shift < UNSEEN) return shift;
    shifts.push(shift);
  }
  return Math.min(...shifts);
}

test.each(templates)('nothing moves on %s while it arrives', async (path) => {
  // A tab mostly waits for its page to arrive, so both load at once.
  const [inNarrow, inWide] = await Promise.all([shiftOf(path, narrow), shiftOf(path, wide)]);
  expect(inNarrow, '375 px').toBeLessThan(UNSEEN);
  expect(inWide, '1440 px').toBeLessThan(UNSEEN);
});
