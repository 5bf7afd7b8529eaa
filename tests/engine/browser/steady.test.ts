import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSession, type Session } from '../../support/browser-session.ts';
import { layoutShift } from '../../support/layout-shift.ts';
import { dist } from '../../support/site.ts';
import { templates } from '../../support/templates.ts';

/** Shifts are reported to three decimals; what is less is parts of a pixel. */
const UNSEEN = 0.001;

let session: Session;
let page: Page;
beforeAll(async () => {
  session = await startSession(dist);
  page = await session.browser.newPage();
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Network.setCacheDisabled', { cacheDisabled: true });
  const rate = { downloadThroughput: 60_000, uploadThroughput: 400_000 };
  await devtools.send('Network.emulateNetworkConditions', { offline: false, latency: 20, ...rate });
});
afterAll(() => session.close());

/** Sum of the layout shifts of a page that arrives piece by piece. */
async function shiftOf(path: string, width: number): Promise<number> {
  await page.goto('about:blank');
  await page.setViewportSize({ width, height: 900 });
  await page.goto(session.origin + path);
  return layoutShift(page);
}

test.each(templates)('nothing moves on %s while it arrives', async (path) => {
  expect(await shiftOf(path, 375), '375 px').toBeLessThan(UNSEEN);
  expect(await shiftOf(path, 1440), '1440 px').toBeLessThan(UNSEEN);
});
