import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSession, type Session } from '../../support/browser-session.ts';
import { parts } from '../../support/selectors.ts';
import { dist, pageAt } from '../../support/site.ts';
import { templates } from '../../support/templates.ts';

let session: Session;
beforeAll(async () => void (session = await startSession(dist)));
afterAll(() => session.close());

/** Pages but for those of an article, which are set around its text. */
const others = templates.filter((path) => !pageAt(path).querySelector(parts.paragraph));

test('the text of every page begins at one edge at 375, 1280, 1440 and 1920 px', async () => {
  const page = await session.open('/about/');
  const edgesOf = async (path: string) => {
    await page.goto(session.origin + path);
    const edges: number[] = [];
    for (const width of [375, 1280, 1440, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const left = await page.evaluate(() => {
        const range = document.createRange();
        range.selectNodeContents(document.querySelector('h1')!);
        return Math.round(range.getBoundingClientRect().left);
      });
      edges.push(left);
    }
    return edges;
  };
  const first = await edgesOf('/about/');
  for (const path of others) expect(await edgesOf(path), path).toEqual(first);
});

test('on a phone the sources are folded by kind, and a link to one opens its kind, without script', async () => {
  const page = await session.open('/sources/', { viewport: { width: 375, height: 812 } });
  expect(await page.locator('.source-list > li:visible').count()).toBe(0);
  const id = await page.locator('.source-list > li').last().getAttribute('id');
  await page.goto(`${session.origin}/sources/#${id}`);
  const top = await page.locator(`[id="${id}"]`).evaluate((record) => record.getBoundingClientRect().top);
  expect(top).toBeGreaterThan(0);
  expect(top).toBeLessThan(812);
});
