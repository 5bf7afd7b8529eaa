import { test as plain } from 'vitest';
import type { Browser, Engine } from './engine.ts';
import { engines } from './index.ts';

const tests = new Map(
  engines.map((engine) => [
    engine.name,
    plain.extend('browser', { scope: 'worker' }, async ({}, { onCleanup }) => {
      const browser = await engine.start();
      onCleanup(() => browser.close());
      return browser;
    }),
  ]),
);

/**
 * Hands over the browser of an engine before the tests of a group. It starts once for all files of this process, and is
 * closed after the last of them.
 */
export function beforeAllIn({ name }: Engine, use: (browser: Browser) => void): void {
  tests.get(name)?.beforeAll(async ({ browser }) => {
    await browser.move({ x: 0, y: 0 });
    use(browser);
  });
}
