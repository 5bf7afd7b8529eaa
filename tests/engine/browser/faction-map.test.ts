import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSession, type Session } from '../../support/browser-session.ts';
import { readPdf } from '../../support/pdf.ts';
import { dist } from '../../support/site.ts';

let session: Session;
beforeAll(async () => void (session = await startSession(dist)));
afterAll(() => session.close());

const open = (width: number, options: BrowserContextOptions = {}) =>
  session.open('/factions/', { viewport: { width, height: 900 }, ...options });

/** The drawing that is shown: its texts line by line and its links, in CSS pixels, and what is amiss with them. */
const measure = (page: Page) =>
  page.evaluate(() => {
    const shown = [...document.querySelectorAll('.faction-map svg')].filter((svg) => svg.checkVisibility());
    const frame = shown[0]!.getBoundingClientRect();
    const scale = frame.width / (shown[0] as SVGSVGElement).viewBox.baseVal.width;
    const texts = [...shown[0]!.querySelectorAll('text')].flatMap((text) => {
      const size = scale * parseFloat(getComputedStyle(text.querySelector('.at') ?? text).fontSize);
      const range = document.createRange();
      range.selectNodeContents(text);
      const lines = [...range.getClientRects()];
      return lines.map(({ left, right, top, bottom }) => ({
        text,
        size,
        left,
        right,
        top: top + 4,
        bottom: bottom - 4,
      }));
    });
    const overlaps = texts.filter((a, index) =>
      texts
        .slice(0, index)
        .some((b) => a.text !== b.text && a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom),
    );
    const isOff = ({ left, right }: { left: number; right: number }) => left < frame.left || right > frame.right;
    const links = [...shown[0]!.querySelectorAll('a')].map((link) => ({
      link,
      area: link.querySelector('rect')!.getBoundingClientRect(),
    }));
    const spills = ({ link, area }: (typeof links)[number]) =>
      texts.some(
        ({ text, left, top, bottom }) =>
          link.contains(text) && (left < area.left - 8 || top < area.top || bottom > area.bottom),
      );
    const names = (found: { text?: Element; link?: Element }[]) =>
      found.map(({ text, link }) => (text ?? link)!.textContent);
    return {
      shown: shown.map((svg) => svg.classList.value),
      sideways: document.documentElement.scrollWidth - innerWidth,
      texts: texts.length,
      overlaps: names(overlaps),
      outside: names(texts.filter(isOff)),
      small: names(texts.filter(({ size }) => size < 11)),
      narrowLinks: names(links.filter(({ area }) => area.width < 24 || area.height < 24)),
      spilling: names(links.filter(spills)),
    };
  });

describe.each([
  [320, 'narrow'],
  [375, 'narrow'],
  [768, 'wide'],
  [1280, 'wide'],
])('at %i px', (width, form) => {
  test.each(['ltr', 'rtl'])('one drawing is shown, %s, readable, in its frame, with links for fingers', async (dir) => {
    const page = await open(width);
    await page.evaluate((dir) => document.documentElement.setAttribute('dir', dir), dir);
    const { texts, ...found } = await measure(page);
    const none = { sideways: 0, overlaps: [], outside: [], small: [], narrowLinks: [], spilling: [] };
    expect(found).toEqual({ shown: [form], ...none });
    expect(texts).toBeGreaterThan(10);
  });
});

test('from right to left the lanes are mirrored', async () => {
  const page = await open(1280);
  const edges = () =>
    page.evaluate(() => {
      const frame = document.querySelector('.wide')!.getBoundingClientRect();
      const areas = [...document.querySelectorAll('.wide rect')].map((rect) => rect.getBoundingClientRect());
      return areas.map(({ left, right }) => [Math.round(left - frame.left), Math.round(frame.right - right)]);
    });
  const before = await edges();
  await page.evaluate(() => document.documentElement.setAttribute('dir', 'rtl'));
  expect(await edges()).toEqual(before.map((edge) => edge.toReversed()));
});

test('the keyboard reaches the names that are shown, in their order and with a frame', async () => {
  const page = await open(375);
  const names = await page.locator('.faction-map .narrow a').allTextContents();
  await page.locator('.faction-map .narrow a').first().focus();
  for (const name of names) {
    const focus = await page.evaluate(() => {
      const { stroke, strokeWidth } = getComputedStyle(document.activeElement!.querySelector('rect')!);
      return { name: document.activeElement!.textContent, frame: stroke === 'none' ? 'none' : strokeWidth };
    });
    expect(focus).toEqual({ name, frame: '3px' });
    await page.keyboard.press('Tab');
  }
  expect(await page.evaluate(() => document.activeElement?.closest('svg'))).toBeNull();
});

/** Colours of all lines, and of all texts, in the wide drawing, and of some words of CSS. */
const coloursIn = (page: Page) =>
  page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('p'));
    const named = (name: string) => ((probe.style.color = name), getComputedStyle(probe).color);
    const used = (selector: string, property: 'stroke' | 'fill') => [
      ...new Set([...document.querySelectorAll(`.wide ${selector}`)].map((part) => getComputedStyle(part)[property])),
    ];
    return {
      lines: used('path', 'stroke'),
      texts: used('text', 'fill').sort(),
      text: named('CanvasText'),
      link: named('LinkText'),
    };
  });

test('with forced colours every line and text stands out from the ground', async () => {
  const { lines, texts, text, link } = await coloursIn(
    await open(1280, { forcedColors: 'active', colorScheme: 'dark' }),
  );
  expect({ lines, texts }).toEqual({ lines: [text], texts: [text, link].sort() });
});

test.each(['A4', 'Letter'])('on %s the wide drawing is whole on the first sheet, black', async (format) => {
  const page = await open(1280, { colorScheme: 'dark' });
  const [first] = (await readPdf(await page.pdf({ format, tagged: true }))).pages;
  const titles = await page.locator('.faction-map :is(.wide .title, figcaption a)').allTextContents();
  for (const word of titles.flatMap((title) => title.split(/\s+/))) expect(first?.text).toContain(word);
  await page.emulateMedia({ media: 'print' });
  expect((await coloursIn(page)).lines).toEqual(['rgb(0, 0, 0)']);
});
