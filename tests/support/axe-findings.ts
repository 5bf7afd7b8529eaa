import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

interface Axe {
  run: (
    context: unknown,
    options: unknown,
  ) => Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>;
}

/** Rules that are off by default, by their ids. */
export type Rules = Record<string, { enabled: boolean }>;

/**
 * What axe-core finds in a part of a page as it is, each as `rule: element`. The page is opened with scripts on and
 * without its content policy; the library is put into it at the first call.
 */
export async function axeFindings(page: Page, context = 'html', rules: Rules = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.addScriptTag({ content: axe });
  return page.evaluate(
    async ([context, rules]) => {
      const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(context, {
        rules,
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    },
    [context, rules] as const,
  );
}
