import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSession, type Session } from '../../support/browser-session.ts';
import { dist } from '../../support/site.ts';

let session: Session;
beforeAll(async () => void (session = await startSession(dist)));
afterAll(() => session.close());

/** Greatest difference between the first pixel of a picture and another, in a channel of 0 to 255. */
function contrast(page: Page, picture: Buffer): Promise<number> {
  return page.evaluate(
    async (address) => {
      const image = new Image();
      image.src = address;
      await image.decode();
      const canvas = document.createElement('canvas');
      [canvas.width, canvas.height] = [image.width, image.height];
      const context = canvas.getContext('2d');
      context?.drawImage(image, 0, 0);
      const channels = context?.getImageData(0, 0, image.width, image.height).data ?? [];
      return Math.max(...[...channels].map((value, index) => Math.abs(value - (channels[index % 4] ?? 0))));
    },
    `data:image/png;base64,${picture.toString('base64')}`,
  );
}

test('on a phone no name in the navigation is cut off sharply', async () => {
  const page = await session.open('/', { viewport: { width: 375, height: 812 }, bypassCSP: true });
  const edges = await page.evaluate(() => {
    const [nav, home] = ['.site-header nav', '.site-header li'].map((part) =>
      document.querySelector(part)?.getBoundingClientRect(),
    );
    return {
      left: Math.ceil(home?.right ?? 0),
      right: Math.floor(nav?.right ?? 0) - 1,
      height: (nav?.height ?? 0) - 6,
    };
  });
  const last = await page.evaluate(() => {
    const nav = document.querySelector('.site-header nav');
    return (nav?.scrollWidth ?? 0) - (nav?.clientWidth ?? 0);
  });
  expect(last).toBeGreaterThan(50);
  for (let scroll = 0; scroll <= last; scroll += 9) {
    await page.evaluate((left) => void document.querySelector('.site-header nav')?.scrollTo({ left }), scroll);
    for (const x of [edges.left, edges.right]) {
      const picture = await page.screenshot({ clip: { x, y: 0, width: 1, height: edges.height } });
      expect(await contrast(page, picture), `scrolled by ${scroll}, at ${x}`).toBeLessThan(50);
    }
  }
});
