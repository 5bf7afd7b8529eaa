import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSession, type Session } from '../support/browser-session.ts';
import { pagesOf } from '../support/pages.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Axe {
  run(context: unknown, options: unknown): Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>;
}

let session: Session;
beforeAll(async () => void (session = await startSession()));
afterAll(() => session.close());

async function openWithAxe(path: string): Promise<Page> {
  const page = await session.open(path, { javaScriptEnabled: true, bypassCSP: true, reducedMotion: 'reduce' });
  await page.addScriptTag({ content: axe });
  return page;
}

/** What axe-core finds in a part of the page as it stands, each as `rule: element`. */
function findings(page: Page, context: string, rules: Record<string, { enabled: boolean }>): Promise<string[]> {
  return page.evaluate(
    async ([context, rules]) => {
      const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(context, { rules });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    },
    [context, rules] as const,
  );
}

/** In both schemes and at three widths; with the rules of WCAG 2.2 that are off by default. */
async function findingsInAllForms(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const width of [375, 768, 1280]) {
      await page.setViewportSize({ width, height: 900 });
      const here = await findings(page, 'html', { 'target-size': { enabled: true } });
      found.push(...here.map((finding) => `${colorScheme}, ${width} px: ${finding}`));
    }
  }
  return found;
}

test.each(pagesOf())('axe-core finds nothing on %s, light and dark, at 375, 768 and 1280 px', async (path) => {
  const page = await openWithAxe(path);
  expect(await findingsInAllForms(page)).toEqual([]);
  await page.context().close();
});

test('axe-core finds nothing with all notes open', async () => {
  const page = await openWithAxe('/');
  await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
  expect(await findingsInAllForms(page)).toEqual([]);
});

test('the text has the contrast of level AAA in both schemes', async () => {
  const page = await openWithAxe('/');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await findings(page, 'main p', { 'color-contrast-enhanced': { enabled: true } }), colorScheme).toEqual([]);
  }
});
