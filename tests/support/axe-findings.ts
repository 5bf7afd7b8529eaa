import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';

/** Without it, axe-core copies the whole page for each finding on its root. */
const WITHOUT_SOURCES = 'axe.configure({ noHtml: true })';
const axe = `${readFileSync('node_modules/axe-core/axe.min.js', 'utf8')};${WITHOUT_SOURCES}`;

interface Axe {
  run: (
    context: unknown,
    options: unknown,
  ) => Promise<{ violations: { id: string; nodes: { target: unknown[] }[] }[] }>;
}

interface Options {
  /** Selector of the part of the page; the whole page where there is none. */
  part?: string;
  /** Ids of rules that are off by default, to be tried as well. */
  also?: string[];
  /** Ids of the rules to be tried instead of all. */
  only?: readonly string[] | undefined;
}

/** Rules on what depends on the colours of a page. */
export const colourRules = ['color-contrast', 'link-in-text-block'];

/**
 * What axe-core finds in a page as it is, each as `rule: element`. The page is opened with scripts on and without its
 * content policy; the library is put into it at the first call.
 */
export async function axeFindings(page: Page, { part = 'html', also = [], only }: Options = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe);
  const rules = Object.fromEntries(also.map((id) => [id, { enabled: true }]));
  return page.evaluate(
    async ([part, rules, only]) => {
      // The library takes what is scrolled out of the navigation for the part of a link that can be pressed.
      document.querySelector('.site-header nav')?.scrollTo({ left: 0 });
      const { violations } = await (globalThis as unknown as { axe: Axe }).axe.run(part, {
        ...(only ? { runOnly: { type: 'rule', values: only } } : { rules }),
        resultTypes: ['violations'],
      });
      return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target.join(' ')}`));
    },
    [part, rules, only] as const,
  );
}
