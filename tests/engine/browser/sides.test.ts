import type { BrowserContextOptions } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSession, type Session } from '../support/browser-session.ts';
import { readPdf } from '../support/pdf.ts';

let session: Session;
beforeAll(async () => void (session = await startSession()));
afterAll(() => session.close());

const open = (width: number, options: BrowserContextOptions = {}) =>
  session.open('/factions/', { viewport: { width, height: 900 }, ...options });

/** The texts and links of the drawing that is shown, in CSS pixels. */
async function drawing(width: number) {
  const page = await open(width);
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll('.sides svg')].filter((svg) => svg.checkVisibility());
    const scale = shown[0]!.getBoundingClientRect().width / (shown[0] as SVGSVGElement).viewBox.baseVal.width;
    const box = (element: Element) => {
      const { left, right, top, bottom } = element.getBoundingClientRect();
      return { text: element.textContent ?? '', left, right, top, bottom };
    };
    const frame = box(shown[0]!);
    return {
      shown: shown.map((svg) => svg.classList.value),
      page: document.documentElement.scrollWidth,
      frame,
      texts: [...shown[0]!.querySelectorAll('text')].map((text) => ({
        ...box(text),
        size: scale * Math.min(...[text, ...text.children].map((part) => parseFloat(getComputedStyle(part).fontSize))),
      })),
      links: [...shown[0]!.querySelectorAll('a')].map(box),
    };
  });
}

describe.each([
  [320, 'narrow'],
  [375, 'narrow'],
  [768, 'wide'],
  [1280, 'wide'],
  [1920, 'wide'],
])('at %i px', (width, kind) => {
  test('one drawing is shown, and nothing scrolls sideways', async () => {
    const { shown, page } = await drawing(width);
    expect(shown).toEqual([kind]);
    expect(page).toBe(width);
  });

  test('no text lies on another or leaves the drawing, and none is smaller than 11 pixels', async () => {
    const { texts, frame } = await drawing(width);
    expect(texts.length).toBeGreaterThan(30);
    const overlaps = texts.flatMap((a, index) =>
      texts
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top + 4 < b.bottom && b.top + 4 < a.bottom)
        .map((b) => `${a.text} on ${b.text}`),
    );
    expect(overlaps).toEqual([]);
    expect(texts.filter(({ left, right }) => left < frame.left || right > frame.right)).toEqual([]);
    expect(texts.filter(({ size }) => size < 11)).toEqual([]);
  });

  test('every name is a target of at least 24 by 24 pixels that holds its text', async () => {
    const { links, texts } = await drawing(width);
    expect(links.filter(({ left, right, top, bottom }) => right - left < 24 || bottom - top < 24)).toEqual([]);
    for (const link of links) {
      const own = texts.filter(
        ({ text, top, bottom, left }) =>
          text && link.text.includes(text) && top > link.top - 6 && bottom < link.bottom + 6 && left >= link.left,
      );
      expect(own.length, link.text).toBeGreaterThan(0);
    }
  });
});

test('the drawing that is not shown has no place in the order of the keyboard', async () => {
  const page = await open(375);
  const hidden: boolean[] = [];
  for (let step = 0; step < 45; step++) {
    await page.keyboard.press('Tab');
    hidden.push(await page.evaluate(() => document.activeElement?.closest('.wide') !== null));
  }
  expect(hidden.filter(Boolean)).toEqual([]);
  expect(await page.evaluate(() => document.activeElement?.closest('.sides, .entities') !== null)).toBe(true);
});

test('a name with the focus has a frame', async () => {
  const page = await open(1280);
  await page.locator('.sides .wide a.big').first().focus();
  await page.keyboard.press('Tab');
  const stroke = await page.evaluate(() => {
    const { stroke, strokeWidth } = getComputedStyle(document.activeElement!.querySelector('rect')!);
    return `${strokeWidth} ${stroke === 'none' ? 'none' : 'drawn'}`;
  });
  expect(stroke).toBe('3px drawn');
});

test('with forced colours every stroke and text stands out from the ground', async () => {
  const page = await open(1280, { forcedColors: 'active', colorScheme: 'dark' });
  const colours = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('p'));
    const system = (name: string) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const parts = [...document.querySelectorAll('.sides .wide :is(path, circle)')];
    const texts = [...document.querySelectorAll('.sides .wide text')];
    return {
      strokes: [...new Set(parts.map((part) => getComputedStyle(part).stroke))],
      texts: [...new Set(texts.map((part) => getComputedStyle(part).fill))].sort(),
      text: system('CanvasText'),
      link: system('LinkText'),
    };
  });
  expect(colours.strokes).toEqual([colours.text]);
  expect(colours.texts).toEqual([colours.text, colours.link].sort());
});

test.each(['A4', 'Letter'])('on %s the wide drawing stands whole on the first sheet, black', async (format) => {
  const page = await open(1280, { colorScheme: 'dark' });
  const [first] = (await readPdf(await page.pdf({ format, tagged: true }))).pages;
  for (const name of ['Khamenei', 'Akbari', 'Amini', 'is Mustafa Fahs’s reading']) expect(first?.text).toContain(name);
  await page.emulateMedia({ media: 'print' });
  const colours = await page.evaluate(() =>
    [...document.querySelectorAll('.sides .wide :is(path, circle)')].map((part) => getComputedStyle(part).stroke),
  );
  expect([...new Set(colours)]).toEqual(['rgb(0, 0, 0)']);
});
