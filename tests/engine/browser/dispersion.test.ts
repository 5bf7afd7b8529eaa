import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { overlaps, textBoxes } from '../../support/boxes.ts';
import { startSession, type Session } from '../../support/browser-session.ts';
import { parts } from '../../support/selectors.ts';
import { dist } from '../../support/site.ts';

let session: Session;
let places: Map<string, number>;
beforeAll(async () => {
  session = await startSession(dist);
  places = await placesInText();
});
afterAll(() => session.close());

const openAt = (width: number, options: BrowserContextOptions = {}) =>
  session.open('/figures/', { viewport: { width, height: 900 }, ...options });

/** Where the words of each mention are in their paragraph, from 0 to 1, by their links. */
async function placesInText(): Promise<Map<string, number>> {
  const article = await session.open('/');
  const places = await article.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].map((mention) => {
        const paragraph = mention.closest('p') ?? mention;
        const before = document.createRange();
        before.setStart(paragraph, 0);
        before.setEndBefore(mention);
        const middle = before.toString().length + (mention.textContent ?? '').length / 2;
        return [`/#${mention.id}`, middle / (paragraph.textContent ?? '').length] as const;
      }),
    parts.mention,
  );
  return new Map(places);
}

describe.each([320, 375, 768, 1024, 1280, 1920])('the plot of mentions at %i px, scripts off', (width) => {
  let page: Page;
  beforeAll(async () => void (page = await openAt(width)));

  test('does not scroll sideways', async () => {
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  test('has no text below 11 px, and no two texts overlap', async () => {
    const selector = '.plot-0 :is(figcaption, li, th, th a, th span, svg text):not(.sr-only)';
    const texts = await textBoxes(page, selector);
    expect(texts.length).toBeGreaterThan(40);
    expect(texts.filter(({ size }) => size < 11)).toEqual([]);
    expect(overlaps(texts, { x: 0.5, y: 4 })).toEqual([]);
  });

  test('has each stroke where its words are in the paragraph, and a click on it leads there', async () => {
    const found = await page.evaluate(() =>
      [...document.querySelectorAll('.plot-0 svg a')].map((link) => {
        const stroke = link.querySelector('.stroke') ?? link;
        stroke.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = stroke.getBoundingClientRect();
        const cell = (link.closest('td') ?? link).getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        return {
          href: link.getAttribute('href') ?? '',
          place: (left + width / 2 - cell.left) / cell.width,
          hit: hit?.closest('a')?.getAttribute('href'),
        };
      }),
    );
    expect(found).toHaveLength(places.size);
    for (const { href, place, hit } of found) {
      expect(Math.abs(place - (places.get(href) ?? -1)), href).toBeLessThan(0.05);
      expect(hit, href).toBe(href);
    }
  });
});

test.each([320, 375, 1280])('every mark is a target of 24 px at %i px', async (width) => {
  const page = await openAt(width);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('.plot-0 svg a')].flatMap((link) => {
      const { width, height } = (link.querySelector('.area') ?? link).getBoundingClientRect();
      return width < 24 || height < 24 ? [`${link.getAttribute('href')}: ${width} × ${height}`] : [];
    }),
  );
  expect(small).toEqual([]);
});

test('each form of the plot has one set of links to the sections, and the keyboard reaches no hidden one', async () => {
  for (const [width, shown, hidden] of [
    [375, '.plot-sections', '.titles'],
    [1280, '.titles', '.plot-sections'],
  ] as const) {
    const page = await openAt(width);
    expect(await page.locator(`.plot-0 ${shown} a:visible`).count()).toBe(4);
    expect(await page.locator(`.plot-0 ${hidden} a:visible`).count()).toBe(0);
  }
});

test('strokes keep to the colours of the reader who forces them', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await openAt(1280, { forcedColors: 'active', colorScheme });
    const style = (selector: string, property: string) =>
      page
        .locator(selector)
        .first()
        .evaluate((element, name) => getComputedStyle(element).getPropertyValue(name), property);
    const text = await style('body', 'color');
    expect(await style('.plot-0 .stroke', 'fill')).toBe(text);
    expect(await style('.plot-0 .thread', 'stroke')).toBe(text);
    expect(await style('body', 'background-color')).not.toBe(text);
  }
});

test('the plot is whole on one sheet, in black', async () => {
  const page = await openAt(1280, { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  const [style, fill] = await page.evaluate(() => {
    const plot = document.querySelector('.plot-0') ?? document.body;
    const stroke = plot.querySelector('.stroke') ?? document.body;
    return [getComputedStyle(plot).breakInside, getComputedStyle(stroke).fill];
  });
  expect([style, fill]).toEqual(['avoid', 'rgb(0, 0, 0)']);
});
