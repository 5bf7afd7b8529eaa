import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSession, type Session } from '../support/browser-session.ts';
import { pagesOf } from '../support/pages.ts';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

let session: Session;
beforeAll(async () => void (session = await startSession()));
afterAll(() => session.close());

/** What axe-core finds on the page as it stands, each as `rule: element`. */
async function findings(path: string, colorScheme: 'light' | 'dark', width: number, open: boolean) {
  const page = await session.open(path, {
    javaScriptEnabled: true,
    bypassCSP: true,
    colorScheme,
    viewport: { width, height: 900 },
  });
  if (open) await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
  await page.addScriptTag({ content: axe });
  const found = await page.evaluate(async () => {
    const { violations } = await (
      globalThis as unknown as { axe: { run(): Promise<{ violations: Violation[] }> } }
    ).axe.run();
    interface Violation {
      id: string;
      nodes: { target: unknown[] }[];
    }
    return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
  });
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
