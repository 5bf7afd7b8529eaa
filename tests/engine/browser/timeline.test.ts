import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSession, type Session } from '../support/browser-session.ts';
import { readPdf } from '../support/pdf.ts';

let session: Session;
beforeAll(async () => void (session = await startSession()));
afterAll(() => session.close());

const openAt = (width: number, options: BrowserContextOptions = {}) =>
  session.open('/timeline/', { viewport: { width, height: 900 }, ...options });

/** Words, sizes and targets of the drawing that is shown, in CSS pixels. */
function measure(page: Page) {
  return page.evaluate(() => {
    const shown = [...document.querySelectorAll('.timeline-form')].filter((form) => form.checkVisibility());
    const svg = [...document.querySelectorAll<SVGSVGElement>('.timeline-form svg')].filter((one) =>
      one.checkVisibility(),
    );
    const frame = document.querySelector('.timeline-picture')!.getBoundingClientRect();
    const words = svg.flatMap((one) => {
      const scale = one.getBoundingClientRect().width / one.viewBox.baseVal.width;
      return [...one.querySelectorAll('text')]
        .filter(({ textContent }) => textContent !== '')
        .map((text) => {
          const { left, right, top, bottom, height } = text.getBoundingClientRect();
          const size = parseFloat(getComputedStyle(text).fontSize) * scale;
          return {
            text: text.textContent,
            left,
            right,
            top: top + height * 0.15,
            bottom: bottom - height * 0.15,
            size,
          };
        });
    });
    const targets = svg.flatMap((one) =>
      [...one.querySelectorAll('.target')].map((area) => area.getBoundingClientRect()),
    );
    return {
      forms: shown.map(({ className }) => className),
      sideways: document.documentElement.scrollWidth - innerWidth,
      words,
      targets: targets.map(({ left, right, top, bottom, width, height }) => ({
        left,
        right,
        top,
        bottom,
        width,
        height,
      })),
      frame: { left: frame.left, right: frame.right },
    };
  });
}

describe.each([
  [320, 'narrow'],
  [375, 'narrow'],
  [616, 'middle'],
  [768, 'middle'],
  [1080, 'wide'],
  [1280, 'wide'],
  [1920, 'wide'],
])('at %i px the %s drawing', (width, form) => {
  test('is the only one, inside the page, its words legible and apart', async () => {
    const page = await openAt(width);
    const { forms, sideways, words, frame } = await measure(page);
    expect(forms).toEqual([`timeline-form ${form}`]);
    expect(sideways).toBe(0);
    expect(words.filter(({ size }) => size < 11)).toEqual([]);
    expect(words.filter(({ left, right }) => left < frame.left - 1 || right > frame.right + 1)).toEqual([]);
    const overlapping = words.flatMap((a, index) =>
      words
        .slice(index + 1)
        .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
        .map((b) => `${a.text} / ${b.text}`),
    );
    expect(overlapping).toEqual([]);
  });

  test('has links of at least 24 px, none over another’s mark', async () => {
    const { targets } = await measure(await openAt(width));
    expect(targets.length).toBeGreaterThan(30);
    expect(targets.filter(({ width, height }) => width < 23.99 || height < 23.99)).toEqual([]);
    const overlapping = targets.flatMap((a, index) =>
      targets
        .slice(index + 1)
        .filter((b) => a.left < b.right - 1 && b.left < a.right - 1 && a.top < b.bottom - 1 && b.top < a.bottom - 1)
        .map((b) => [a, b]),
    );
    expect(overlapping).toEqual([]);
  });
});

test.each(['light', 'dark'] as const)('lines and marks are seen in forced colours, %s', async (colorScheme) => {
  const page = await openAt(1280, { forcedColors: 'active', colorScheme });
  const hidden = await page.evaluate(() => {
    const ground = getComputedStyle(document.body).backgroundColor;
    const drawn = [...document.querySelectorAll('.timeline-form.wide :is(path, circle, .span, text)')];
    return drawn.filter((one) => {
      const { fill, stroke } = getComputedStyle(one);
      const paints = one.localName === 'text' ? [fill] : [fill, stroke];
      return paints.every((paint) => paint === 'none' || paint === ground);
    }).length;
  });
  expect(hidden).toBe(0);
});

test('a mark shows its focus, and leads to its event', async () => {
  const page = await openAt(1280);
  const mark = page.locator('.timeline-form.wide a[href$="#protests-2025-26"]').first();
  await mark.focus();
  expect(await mark.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  await mark.press('Enter');
  expect(page.url()).toMatch(/#protests-2025-26$/);
  expect(await page.locator('#protests-2025-26').evaluate((item) => item.getBoundingClientRect().top)).toBeLessThan(
    900,
  );
});

test.each(['A4', 'Letter'])('on %s each band is whole on its sheet', async (format) => {
  const page = await openAt(1280);
  const pdf = await readPdf(await page.pdf({ format }));
  const sheet = (words: string) => pdf.pages.findIndex(({ text }) => text.includes(words));
  const bands = pdf.pages.filter(({ text }) => text.includes('The protests and everything else'));
  expect(sheet('The column appears in Asharq')).toBe(0);
  expect(bands).toHaveLength(2);
  expect(pdf.pages[1]?.text).toContain('Mahsa Amini');
  expect(pdf.pages[0]?.text).toContain('The protests and everything else');
});

test('a heading that stays in view hides no event that a link leads to', async () => {
  for (const width of [375, 768, 1280]) {
    const page = await session.open('/timeline/#shamkhani-replaced', { viewport: { width, height: 900 } });
    const [event, heading] = await page.evaluate(() => {
      const item = document.getElementById('shamkhani-replaced')!;
      const title = item.closest('section')!.querySelector('h2')!;
      return [item.getBoundingClientRect(), title.getBoundingClientRect()].map(({ top, bottom, left, right }) => ({
        top, bottom, left, right,
      })); // prettier-ignore
    });
    expect(event!.top >= heading!.bottom || event!.left >= heading!.right, `${width}`).toBe(true);
  }
});
