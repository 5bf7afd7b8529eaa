import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { boxes, overlaps, textBoxes, type Box } from '../../support/boxes.ts';
import { startSession, type Session } from '../../support/browser-session.ts';
import { readPdf } from '../../support/pdf.ts';
import { dist } from '../../support/site.ts';

let session: Session;
beforeAll(async () => void (session = await startSession(dist)));
afterAll(() => session.close());

const open = (width: number, options: BrowserContextOptions = {}) =>
  session.open('/factions/', { viewport: { width, height: 900 }, ...options });

describe.each([
  [320, 'narrow'],
  [375, 'narrow'],
  [768, 'wide'],
  [1280, 'wide'],
  [1920, 'wide'],
])('at %i px', (width, kind) => {
  let page: Page;
  beforeAll(async () => void (page = await open(width)));

  test('one drawing is shown, and nothing scrolls sideways', async () => {
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('.sides svg')]
        .filter((svg) => svg.checkVisibility())
        .map((svg) => svg.classList.value),
    );
    expect(shown).toEqual([kind]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  test('no text lies on another or leaves the drawing, and none is smaller than 11 pixels', async () => {
    const texts = await textBoxes(page, '.sides :is(text, tspan)');
    const [frame] = await boxes(page, '.sides svg');
    expect(texts.length).toBeGreaterThan(30);
    expect(overlaps(texts, { x: 0.5, y: 4 })).toEqual([]);
    const outside = (box: Box) => box.left < (frame?.left ?? 0) || box.right > (frame?.right ?? 0);
    expect(texts.filter(outside)).toEqual([]);
    expect(texts.filter(({ size }) => size < 11)).toEqual([]);
  });

  test('every name is a target of at least 24 by 24 pixels that holds its text', async () => {
    // Widths of words are estimated when the drawing is laid out; they are right to a letter.
    const links = await page.evaluate(
      (letter) =>
        [...document.querySelectorAll('.sides svg a')]
          .filter((link) => link.checkVisibility())
          .map((link) => {
            const area = (link.querySelector('rect') ?? link).getBoundingClientRect();
            const texts = [...link.querySelectorAll('text')].map((text) => text.getBoundingClientRect());
            return {
              name: link.textContent ?? '',
              small: area.width < 24 || area.height < 24,
              texts: texts.length,
              outside: texts.filter(
                ({ left, right, top, bottom }) =>
                  left < area.left - letter || right > area.right + letter || top < area.top || bottom > area.bottom,
              ).length,
            };
          }),
      8,
    );
    expect(links.length).toBeGreaterThan(15);
    for (const { name, small, texts, outside } of links) {
      expect({ name, small, outside }).toEqual({ name, small: false, outside: 0 });
      expect(texts, name).toBeGreaterThan(0);
    }
  });
});

test('the drawing that is not shown has no place in the order of the keyboard', async () => {
  const page = await open(375);
  const stops: { hidden: boolean; drawing: boolean }[] = [];
  for (let step = 0; step < 45; step++) {
    await page.keyboard.press('Tab');
    stops.push(
      await page.evaluate(() => ({
        hidden: document.activeElement?.closest('.wide') != null,
        drawing: document.activeElement?.closest('.sides') != null,
      })),
    );
  }
  expect(stops.filter(({ hidden }) => hidden)).toEqual([]);
  expect(stops.filter(({ drawing }) => drawing).length).toBeGreaterThan(15);
});

test('a name with the focus has a frame', async () => {
  const page = await open(1280);
  await page.locator('.sides .wide a.big').first().focus();
  await page.keyboard.press('Tab');
  const { stroke, strokeWidth } = await page.evaluate(() => {
    const { stroke, strokeWidth } = getComputedStyle(document.activeElement?.querySelector('rect') ?? document.body);
    return { stroke, strokeWidth };
  });
  expect(strokeWidth).toBe('3px');
  expect(stroke).not.toBe('none');
});

test('with forced colours every stroke and text stands out from the ground', async () => {
  const page = await open(1280, { forcedColors: 'active', colorScheme: 'dark' });
  const colours = await page.evaluate(() => {
    const probe = document.body.appendChild(document.createElement('p'));
    const system = (name: string) => {
      probe.style.color = name;
      return getComputedStyle(probe).color;
    };
    const drawn = [...document.querySelectorAll('.sides .wide :is(path, circle)')];
    const texts = [...document.querySelectorAll('.sides .wide text')];
    return {
      strokes: [...new Set(drawn.map((part) => getComputedStyle(part).stroke))],
      texts: [...new Set(texts.map((part) => getComputedStyle(part).fill))].sort(),
      text: system('CanvasText'),
      link: system('LinkText'),
    };
  });
  expect(colours.strokes).toEqual([colours.text]);
  expect(colours.texts).toEqual([colours.text, colours.link].sort());
});

test.each(['A4', 'Letter'])('on %s the wide drawing is whole on the first sheet, black', async (format) => {
  const page = await open(1280, { colorScheme: 'dark' });
  const [first] = (await readPdf(await page.pdf({ format, tagged: true }))).pages;
  for (const name of ['Haddad', 'Hale', 'Quay Committee', 'Ines Calder and Tomas Wren’s reading']) {
    expect(first?.text).toContain(name);
  }
  await page.emulateMedia({ media: 'print' });
  const colours = await page.evaluate(() =>
    [...document.querySelectorAll('.sides .wide :is(path, circle)')].map((part) => getComputedStyle(part).stroke),
  );
  expect([...new Set(colours)]).toEqual(['rgb(0, 0, 0)']);
});
