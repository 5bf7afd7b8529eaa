import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSession, type Session } from '../support/browser-session.ts';

let session: Session;
beforeAll(async () => void (session = await startSession()));
afterAll(() => session.close());

const openAt = (width: number, options: BrowserContextOptions = {}) =>
  session.open('/figures/', { viewport: { width, height: 900 }, ...options });

describe.each([320, 375, 768, 1024, 1280, 1920])('the plot of mentions at %i px, scripts off', (width) => {
  test('does not scroll sideways', async () => {
    const page = await openAt(width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  test('has no text below 11 px, and no two texts overlap', async () => {
    const page = await openAt(width);
    const texts = await page.evaluate(() => {
      const range = document.createRange();
      const parts = document.querySelectorAll('.dispersion :is(figcaption, li, th, th a, th span, svg text)');
      return [...parts].flatMap((part) =>
        [...part.childNodes]
          .filter((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim() && !part.closest('.sr-only'))
          .flatMap((node) => {
            range.selectNodeContents(node);
            return [...range.getClientRects()].map(({ left, right, top, bottom }) => ({
              text: node.textContent!,
              size: Number.parseFloat(getComputedStyle(part).fontSize),
              ...{ left, right, top, bottom },
            }));
          })
          .filter(({ left, right }) => right > left),
      );
    });
    expect(texts.length).toBeGreaterThan(40);
    expect(texts.filter(({ size }) => size < 11)).toEqual([]);
    const overlaps = texts.flatMap((a, index) =>
      texts
        .slice(index + 1)
        .filter((b) => a.left < b.right - 0.5 && b.left < a.right - 0.5 && a.top < b.bottom - 4 && b.top < a.bottom - 4)
        .map((b) => `${a.text} and ${b.text}`),
    );
    expect(overlaps).toEqual([]);
  });

  test('has each stroke where its words are in the paragraph, and a click on it leads there', async () => {
    const page = await openAt(width);
    const found = await page.evaluate(() =>
      [...document.querySelectorAll<SVGAElement>('.dispersion svg a')].map((link) => {
        const stroke = link.querySelector('.stroke')!;
        stroke.scrollIntoView({ block: 'center' });
        const { left, top, width, height } = stroke.getBoundingClientRect();
        const cell = link.closest('td')!.getBoundingClientRect();
        const hit = document.elementFromPoint(left + width / 2, top + height / 2);
        return {
          href: link.getAttribute('href')!,
          place: (left + width / 2 - cell.left) / cell.width,
          hit: hit?.closest('a')?.getAttribute('href'),
        };
      }),
    );
    const column = await session.open('/');
    const places = await column.evaluate(() =>
      [...document.querySelectorAll('.passage > p :is(a.figure, a.faction)')].map((mention) => {
        const before = document.createRange();
        before.setStart(mention.closest('p')!, 0);
        before.setEndBefore(mention);
        const middle = before.toString().length + mention.textContent!.length / 2;
        return [`/#${mention.id}`, middle / mention.closest('p')!.textContent!.length] as const;
      }),
    );
    const expected = new Map<string, number>(places);
    expect(found).toHaveLength(places.length);
    for (const { href, place, hit } of found) {
      expect(Math.abs(place - expected.get(href)!), href).toBeLessThan(0.05);
      expect(hit, href).toBe(href);
    }
  });
});

/** Marks whose area is less than 24 px wide or high. */
async function smallTargets(width: number): Promise<string[]> {
  const page = await openAt(width);
  return page.evaluate(() =>
    [...document.querySelectorAll('.dispersion svg a')]
      .filter((link) => {
        const { width, height } = link.querySelector('.area')!.getBoundingClientRect();
        return width < 24 || height < 24;
      })
      .map((link) => link.getAttribute('href')!),
  );
}

test.each([320, 375, 1280])('every mark is a target of 24 px at %i px', async (width) => {
  expect(await smallTargets(width)).toEqual([]);
});

test('each form of the plot has one set of links to the sections, and the keyboard reaches no hidden one', async () => {
  for (const [width, shown, hidden] of [
    [375, '.plot-sections', '.titles'],
    [1280, '.titles', '.plot-sections'],
  ] as const) {
    const page = await openAt(width);
    expect(await page.locator(`.dispersion ${shown} a:visible`).count()).toBe(5);
    expect(await page.locator(`.dispersion ${hidden} a:visible`).count()).toBe(0);
  }
});

test('strokes keep to the colours of the reader who forces them', async () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    const page = await openAt(1280, { forcedColors: 'active', colorScheme });
    const [stroke, line, ground] = await page.evaluate(() => [
      getComputedStyle(document.querySelector('.dispersion .stroke')!).fill,
      getComputedStyle(document.querySelector('.dispersion .thread')!).stroke,
      getComputedStyle(document.body).backgroundColor,
    ]);
    const text = await page.evaluate(() => getComputedStyle(document.body).color);
    expect([stroke, line]).toEqual([text, text]);
    expect(stroke).not.toBe(ground);
  }
});

test('the plot stands whole on one sheet, in black', async () => {
  const page = await openAt(1280, { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print' });
  const [style, fill] = await page.evaluate(() => [
    getComputedStyle(document.querySelector('.dispersion')!).breakInside,
    getComputedStyle(document.querySelector('.dispersion .stroke')!).fill,
  ]);
  expect([style, fill]).toEqual(['avoid', 'rgb(0, 0, 0)']);
});
