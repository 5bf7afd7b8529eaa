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

test.each([375, 1280, 1440, 1920])('the text of every page begins at one edge at %i px', async (width) => {
  const page = await session.open('/about/', { viewport: { width, height: 900 } });
  const edges = new Map<string, number>();
  for (const path of others) {
    await page.goto(session.origin + path);
    const left = await page.locator('h1').evaluate((title) => {
      const range = document.createRange();
      range.selectNodeContents(title);
      return Math.round(range.getBoundingClientRect().left);
    });
    edges.set(path, left);
  }
  const [first] = edges.values();
  expect([...edges].filter(([, left]) => left !== first)).toEqual([]);
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
