import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSession, type Session } from '../../support/browser-session.ts';
import { dist } from '../../support/site.ts';
import { templates } from '../../support/templates.ts';

/** Shifts are reported to three decimals; what is less is parts of a pixel. */
const UNSEEN = 0.001;

let session: Session;
beforeAll(async () => void (session = await startSession(dist)));
afterAll(() => session.close());

/** Sum of the layout shifts of a page that arrives piece by piece. */
async function shiftOf(path: string, width: number): Promise<number> {
  const context = await session.browser.newContext({ viewport: { width, height: 900 } });
  const page = await context.newPage();
  const devtools = await context.newCDPSession(page);
  const rate = { downloadThroughput: 400_000, uploadThroughput: 400_000 };
  await devtools.send('Network.emulateNetworkConditions', { offline: false, latency: 20, ...rate });
  await page.goto(session.origin + path, { waitUntil: 'load' });
  const shift = await page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) if ('value' in entry) sum += Number(entry.value);
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => setTimeout(() => resolve(sum)));
      }),
  );
  await context.close();
  return shift;
}

test.each(templates)('nothing moves on %s while it arrives', async (path) => {
  expect(await shiftOf(path, 375), '375 px').toBeLessThan(UNSEEN);
  expect(await shiftOf(path, 1440), '1440 px').toBeLessThan(UNSEEN);
});
