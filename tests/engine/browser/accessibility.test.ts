import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { axeFindings, colourRules } from '../../support/axe-findings.ts';
import { startSession, type Session } from '../../support/browser-session.ts';
import { articlesIn } from '../../support/content.ts';
import { dist, root } from '../../support/site.ts';
import { templates } from '../../support/templates.ts';

let session: Session;
beforeAll(async () => void (session = await startSession(dist)));
afterAll(() => session.close());

const open = (path: string) =>
  session.open(path, { javaScriptEnabled: true, bypassCSP: true, reducedMotion: 'reduce' });

/** All rules at each width, those on colours in both schemes where the page is narrow and where it is wide. */
const forms = [
  { width: 375, colorScheme: 'light', only: undefined },
  { width: 768, colorScheme: 'dark', only: undefined },
  { width: 1280, colorScheme: 'light', only: undefined },
  { width: 1280, colorScheme: 'dark', only: colourRules },
] as const;

/** In those forms, with the rules of WCAG 2.2 that are off by default. */
async function findingsInAllForms(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const { width, colorScheme, only } of forms) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    const here = await axeFindings(page, { also: ['target-size'], only });
    found.push(...here.map((finding) => `${colorScheme}, ${width} px: ${finding}`));
  }
  return found;
}

const articles = articlesIn(root).map(({ path }) => path);
const others = templates.filter((path) => !articles.includes(path));

test.each(others)('axe-core finds nothing on %s, light and dark, at 375, 768 and 1280 px', async (path) => {
  const page = await open(path);
  expect(await findingsInAllForms(page)).toEqual([]);
});

test.each(articles)('axe-core finds nothing on %s with all notes open', async (path) => {
  const page = await open(path);
  // One note is open at a time and laid over the margin: here all are, below one another.
  await page.evaluate(() => {
    document.querySelectorAll('details').forEach((details) => Object.assign(details, { name: '', open: true }));
    document.querySelectorAll<HTMLElement>('.card .body').forEach(({ style }) => (style.position = 'static'));
  });
  expect(await findingsInAllForms(page)).toEqual([]);
});

test('the text has the contrast of level AAA in both schemes', async () => {
  // The rule for AAA leaves out what fails AA.
  const enhanced = ['color-contrast', 'color-contrast-enhanced'];
  const page = await open('/');
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFindings(page, { part: 'main p', only: enhanced }), colorScheme).toEqual([]);
  }
});
