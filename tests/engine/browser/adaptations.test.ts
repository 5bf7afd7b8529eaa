import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { boxes, overlaps } from '../../support/boxes.ts';
import { startSession, type Session } from '../../support/browser-session.ts';
import { parts } from '../../support/selectors.ts';
import { dist } from '../../support/site.ts';
import { templates } from '../../support/templates.ts';

let session: Session;
beforeAll(async () => void (session = await startSession(dist)));
afterAll(() => session.close());

/** The greatest spacing that WCAG 2.2, 1.4.12, asks a page to bear. */
const SPACING = `
  * { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important; }
  p { margin-block-end: 2em !important; }
`;

const sideways = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/** Elements whose text is cut off. */
const cutOff = (page: Page) =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll<HTMLElement>('main *')].filter((element) =>
      element.checkVisibility({ contentVisibilityAuto: true }),
    );
    const cut = shown.filter((element) => {
      const { overflowX, overflowY, clipPath } = getComputedStyle(element);
      if (clipPath !== 'none') return false;
      return (
        (overflowY === 'hidden' && element.scrollHeight > element.clientHeight + 1) ||
        (overflowX === 'hidden' && element.scrollWidth > element.clientWidth + 1)
      );
    });
    return cut.map(({ outerHTML }) => outerHTML.slice(0, 80));
  });

/** What is lost on a page: text beyond its side, cut off, or below other text. */
async function lost(page: Page) {
  const all = await boxes(page, `${parts.margin}, ${parts.paragraph}`);
  return { sideways: await sideways(page), cut: await cutOff(page), overlapping: overlaps(all, { x: 1, y: 1 }) };
}

const NOTHING = { sideways: 0, cut: [], overlapping: [] };

describe.each(templates)('%s', (path) => {
  test('at 400 % zoom of 1280 px nothing scrolls sideways', async () => {
    const page = await session.open(path, { viewport: { width: 320, height: 256 }, deviceScaleFactor: 4 });
    expect(await sideways(page)).toBe(0);
  });

  test('with the reader’s text spacing, or text of twice the size, nothing is lost', async () => {
    const page = await session.open(path, { bypassCSP: true, viewport: { width: 1280, height: 900 } });
    const restyle = (css: string) =>
      page.evaluate((css) => {
        const id = 'of-the-reader';
        document.getElementById(id)?.remove();
        document.head.append(Object.assign(document.createElement('style'), { id, textContent: css }));
      }, css);
    await restyle(':root { font-size: 200% !important; }');
    expect(await lost(page)).toEqual(NOTHING);
    await restyle(SPACING);
    expect(await lost(page)).toEqual(NOTHING);
    await page.setViewportSize({ width: 375, height: 800 });
    expect(await lost(page)).toEqual(NOTHING);
  });
});

test.each(['/#note-put-off', '/#note-brandt'])(
  'at 400 %% zoom the card that %s brings up is in the window, and is told from the text by a line in forced colours',
  async (path) => {
    const page = await session.open(path, { viewport: { width: 320, height: 256 }, forcedColors: 'active' });
    const card = page.locator('.card:is(:target, :has(:target))');
    const { x, y, width, height } = (await card.boundingBox()) ?? { x: -1, y: -1, width: 0, height: 0 };
    expect({ left: x, right: x + width, bottom: y + height }).toEqual({ left: 0, right: 320, bottom: 256 });
    expect(y).toBeGreaterThan(256 * 0.3);
    expect(await sideways(page)).toBe(0);
    expect(await card.evaluate((element) => element.scrollWidth - element.clientWidth)).toBe(0);
    expect(await card.evaluate((element) => getComputedStyle(element).borderTopStyle)).toBe('solid');
    const close = card.locator('.close');
    expect((await close.boundingBox())?.height).toBeGreaterThanOrEqual(24);
    await close.click();
    expect(await card.count()).toBe(0);
  },
);

test('with forced colours each status keeps a shape and a word of its own', async () => {
  const page = await session.open('/claims/', { forcedColors: 'active' });
  const marks = await page.evaluate(() =>
    [...document.querySelectorAll('.claim-filter .status')].map((status) => [
      getComputedStyle(status, '::before').content.charAt(1),
      (status.textContent ?? '').trim(),
    ]),
  );
  expect(marks).toHaveLength(5);
  expect(new Set(marks.map(([shape]) => shape)).size).toBe(5);
  expect(new Set(marks.map(([, word]) => word)).size).toBe(5);
});

test('with forced colours words and cards differ from the text, and a target is marked', async () => {
  const page = await session.open('/#note-put-off', {
    forcedColors: 'active',
    viewport: { width: 1280, height: 900 },
  });
  const style = (selector: string, property: string) =>
    page.locator(selector).evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
  expect({
    words: await style('#words-last-sheet', 'text-decoration-line'),
    name: await style('#moreau-1', 'text-decoration-line'),
    card: await style('.card:has(#note-last-sheet)', 'border-inline-start-style'),
    target: await style('#words-put-off', 'outline-style'),
  }).toEqual({ words: 'underline', name: 'underline', card: 'solid', target: 'solid' });
});

test('a reader who wants no motion gets none', async () => {
  const page = await session.open('/', { reducedMotion: 'reduce' });
  const moving = await page.evaluate(
    () =>
      [...document.querySelectorAll('*')].filter((element) => {
        const { animationName, transitionDuration } = getComputedStyle(element);
        return animationName !== 'none' || transitionDuration !== '0s';
      }).length,
  );
  expect(moving).toBe(0);
});
