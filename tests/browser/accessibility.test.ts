import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { axeFindings } from '../support/axe-findings.ts';
import { startSession, type Session } from '../support/browser-session.ts';
import { pagesOf } from '../support/pages.ts';

let session: Session;
beforeAll(async () => void (session = await startSession()));
afterAll(() => session.close());

/** What axe-core finds on the page as it stands, each as `rule: element`. */
async function findings(path: string, colorScheme: 'light' | 'dark', width: number, open: boolean) {
  const page = await session.open(path, { javaScriptEnabled: true, colorScheme, viewport: { width, height: 900 } });
  if (open) await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
  const found = await axeFindings(page);
  await page.context().close();
  return found;
}

describe.each(pagesOf())('axe-core finds nothing on %s', (path) => {
  test.each([
    ['light', 1280],
    ['light', 375],
    ['dark', 1280],
    ['dark', 375],
  ] as const)('%s, %i px', async (scheme, width) => {
    expect(await findings(path, scheme, width, false)).toEqual([]);
  });
});

test.each([
  ['light', 1280],
  ['dark', 375],
] as const)('axe-core finds nothing with all notes open, %s, %i px', async (scheme, width) => {
  expect(await findings('/', scheme, width, true)).toEqual([]);
});
