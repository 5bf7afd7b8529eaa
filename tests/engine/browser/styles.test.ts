import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSession, type Session } from '../../support/browser-session.ts';
import { dist, pages } from '../../support/site.ts';

const LAYERS = ['tokens', 'base', 'room', 'choice', 'paper'];

let session: Session;
/** Classes, ids and attributes in the selectors of all pages, with whether any page has them. */
const names = new Map<string, boolean>();
const orders = new Map<string, string[]>();
beforeAll(async () => {
  session = await startSession(dist);
  const page = await session.open('/');
  for (const path of pages) {
    await page.goto(new URL(path, page.url()).href);
    const { found, layers } = await page.evaluate(stylesInUse);
    for (const [name, used] of found) names.set(name, used || names.get(name) === true);
    orders.set(path, layers);
  }
});
afterAll(() => session.close());

function stylesInUse() {
  const found = new Map<string, boolean>();
  const layers = new Set<string>();
  const visit = (rules: CSSRuleList, outer: string) => {
    for (const rule of rules) {
      if (rule instanceof CSSLayerStatementRule) rule.nameList.forEach((name) => layers.add(name));
      const layer = rule instanceof CSSLayerBlockRule ? [outer, rule.name].filter(Boolean).join('.') : outer;
      if (layer) layers.add(layer);
      if (rule instanceof CSSStyleRule) {
        // What readers open has its attribute only then.
        for (const [name] of rule.selectorText
          .replaceAll('[open]', '')
          .matchAll(/[.#][a-z][\w-]*|\[[\w-]+(?:.?="[^"]*")?\]/gi)) {
          found.set(name, document.querySelector(name) !== null);
        }
      }
      if ('cssRules' in rule) visit(rule.cssRules as CSSRuleList, layer);
    }
  };
  for (const sheet of document.styleSheets) visit(sheet.cssRules, '');
  return { found: [...found], layers: [...layers] };
}

test('styles name no class, id or attribute that no page has', () => {
  expect([...names].filter(([, used]) => !used).map(([name]) => name)).toEqual([]);
});

test('on every page the layers come in their order', () => {
  for (const [path, layers] of orders) expect(layers, path).toEqual(LAYERS.filter((layer) => layers.includes(layer)));
});
