import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { boxes, overlaps, textBoxes, type Box } from '../../support/boxes.ts';
import { startSession, type Session } from '../../support/browser-session.ts';
import { latinLetters, readPdf } from '../../support/pdf.ts';
import { dist } from '../../support/site.ts';

let session: Session;
beforeAll(async () => void (session = await startSession(dist)));
afterAll(() => session.close());

const openAt = (width: number, options: BrowserContextOptions = {}) =>
  session.open('/timeline/', { viewport: { width, height: 900 }, ...options });

describe.each([
  [768, 'middle'],
  [1080, 'wide'],
  [1280, 'wide'],
  [1920, 'wide'],
])('at %i px the %s drawing', (width, form) => {
  let page: Page;
  beforeAll(async () => void (page = await openAt(width)));

  test('is the only one, inside the page, its words legible and apart', async () => {
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('.timeline-form')]
        .filter((drawing) => drawing.checkVisibility())
        .map(({ className }) => className),
    );
    expect(shown).toEqual([`timeline-form ${form}`]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    const words = await textBoxes(page, '.timeline-form text');
    const [frame] = await boxes(page, '.timeline-picture');
    expect(words.length).toBeGreaterThan(30);
    expect(words.filter(({ size }) => size < 11)).toEqual([]);
    const outside = ({ left, right }: Box) => left < (frame?.left ?? 0) - 1 || right > (frame?.right ?? 0) + 1;
    expect(words.filter(outside)).toEqual([]);
    expect(overlaps(words, { x: 0, y: 5 })).toEqual([]);
  });

  test('has links of at least 24 px, none over another’s mark', async () => {
    const targets = await boxes(page, '.timeline-form .target');
    expect(targets.length).toBeGreaterThan(25);
    const small = ({ left, right, top, bottom }: Box) => right - left < 23.99 || bottom - top < 23.99;
    expect(targets.filter(small)).toEqual([]);
    expect(overlaps(targets, { x: 1, y: 1 })).toEqual([]);
  });
});

describe.each([320, 375])('at %i px', (width) => {
  test('the lives of the central figures and the names of the periods are on two screens, without script', async () => {
    const page = await openAt(width);
    const shown = await page.evaluate(() =>
      [...document.querySelectorAll('.lives, .timeline-picture, .timeline-period h2, .timeline-event')]
        .filter((part) => part.checkVisibility({ contentVisibilityAuto: true }))
        .map(({ className, textContent }) => className || textContent),
    );
    const periods = await page.locator('.timeline-period h2').allTextContents();
    expect(shown).toEqual(['lives', ...periods]);
    const { size, scroll } = await page.evaluate(() => ({
      size: document.documentElement.scrollHeight,
      scroll: document.documentElement.scrollWidth,
    }));
    expect(size).toBeLessThan(1800);
    expect(scroll).toBe(width);
  });

  test('a period opens, and a link to an event opens its period', async () => {
    const page = await openAt(width);
    await page.locator('.timeline-period summary').first().click();
    expect(await page.locator('.timeline-event:visible').count()).toBeGreaterThan(1);
    await page.goto(`${session.origin}/timeline/#inquiry`);
    const top = await page.locator('#inquiry').evaluate((item) => item.getBoundingClientRect().top);
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(450);
  });
});

test.each(['light', 'dark'] as const)('lines and marks are seen in forced colours, %s', async (colorScheme) => {
  const page = await openAt(1280, { forcedColors: 'active', colorScheme });
  const paints = await page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const drawn = [...document.querySelectorAll('.timeline-form.wide :is(path, circle, .span, text)')];
    return drawn.map((one) => {
      const { fill, stroke } = getComputedStyle(one);
      const used = one.localName === 'text' ? [fill] : [fill, stroke];
      return used.some((paint) => paint !== 'none' && paint !== ground);
    });
  });
  expect(paints.length).toBeGreaterThan(50);
  expect(paints).not.toContain(false);
});

test('a mark shows its focus, and leads to its event', async () => {
  const page = await openAt(1280);
  const mark = page.locator('.timeline-form.wide a[href$="#autumn-gale"]').first();
  await mark.focus();
  expect(await mark.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  await mark.press('Enter');
  expect(page.url()).toMatch(/#autumn-gale$/);
  const top = await page.locator('#autumn-gale').evaluate((item) => item.getBoundingClientRect().top);
  expect(top).toBeLessThan(900);
});

test.each(['A4', 'Letter'])('on %s each band is whole on its sheet', async (format) => {
  const page = await openAt(1280);
  const lanes = await page
    .evaluate(() =>
      [...document.querySelectorAll('.timeline-picture > .since .wide .lane .name')].map((name) =>
        [...name.querySelectorAll('text')].map(({ textContent }) => textContent).join(''),
      ),
    )
    .then((names) => names.map(latinLetters));
  const bands = [lanes.slice(0, lanes.length / 2), lanes.slice(lanes.length / 2)];
  const { pages } = await readPdf(await page.pdf({ format }));
  const picture = pages.slice(0, 2).map(({ text }) => latinLetters(text));
  expect(bands.map(({ length }) => length)).toEqual([5, 5]);
  expect(picture[0]).toContain('Thecolumnappears');
  for (const [index, band] of bands.entries()) {
    const holding = picture.findIndex((text, sheet) => {
      const from = index === 1 && sheet === 0 ? text.indexOf(band.at(-1) ?? '') + 1 : 0;
      return band.every((name) => text.includes(name, from));
    });
    expect(holding, `band ${index + 1}`).toBeGreaterThanOrEqual(0);
  }
});

test('a heading that stays in view hides no event that a link leads to', async () => {
  for (const width of [375, 768, 1280]) {
    const page = await session.open('/timeline/#nine-fathoms', { viewport: { width, height: 900 } });
    const [event] = await boxes(page, '#nine-fathoms');
    const [heading] = await boxes(page, '#since-1990-title');
    expect(
      (event?.top ?? 0) >= (heading?.bottom ?? Infinity) || (event?.left ?? 0) >= (heading?.right ?? Infinity),
      `${width}`,
    ).toBe(true);
  }
});
