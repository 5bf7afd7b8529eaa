import type { TestContext } from 'vitest';
import type { Browser } from './engine.ts';

/** Skips a test in a browser that lays no cards over the margins: it has them below their paragraphs, closed. */
export async function needMargins(browser: Browser, { skip }: TestContext): Promise<void> {
  const hasMargins = await browser.evaluate(() => CSS.supports('selector(::details-content)'), null);
  skip(!hasMargins, 'no ::details-content');
}
