import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSession, type Session } from '../support/browser-session.ts';

let session: Session;
beforeAll(async () => void (session = await startSession()));
afterAll(() => session.close());

const open = (path: string, width: number) => session.open(path, { viewport: { width, height: 900 } });

describe.each(['/figures/ghalibaf/', '/figures/amini/', '/factions/irgc/'])('%s', (path) => {
  test.each([320, 375, 768, 1024, 1280, 1920])('does not scroll sideways at %i px', async (width) => {
    const page = await open(path, width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });
});

/** Boxes of the texts on January 2023 and on what came since. */
async function times(width: number) {
  const page = await open('/figures/akbari/', width);
  return page.evaluate(() => {
    const since = document.querySelector('.since')!;
    return [since.previousElementSibling!, since].map((part) => {
      const heading = part.querySelector('h2')!.getBoundingClientRect();
      const { left, right, bottom } = part.getBoundingClientRect();
      return { left, right, bottom, heading: heading.top, text: heading.left };
    });
  });
}

test.each([1024, 1280, 1920])('January 2023 and what came since stand side by side at %i px', async (width) => {
  const [then, since] = await times(width);
  expect(since!.heading).toBe(then!.heading);
  expect(since!.text).toBeGreaterThan(then!.right);
  expect(since!.left).toBeGreaterThan(then!.right);
});

test.each([320, 768])('they follow each other at %i px', async (width) => {
  const [then, since] = await times(width);
  expect(since!.heading).toBeGreaterThan(then!.bottom);
  expect(since!.text).toBe(then!.text);
});

test('the native name stands at the right edge of the head, and its letters are not spaced', async () => {
  for (const [path, width] of [
    ['/figures/akbari/', 1280],
    ['/figures/ghalibaf/', 320],
    ['/factions/irgc/', 1280],
  ] as const) {
    const page = await open(path, width);
    const [gap, spacing] = await page.evaluate(() => {
      const native = document.querySelector('h1 .native')!;
      const right = document.querySelector('h1')!.getBoundingClientRect().right;
      return [right - native.getBoundingClientRect().right, getComputedStyle(native).letterSpacing];
    });
    expect(gap, path).toBeLessThan(1);
    expect(spacing).toBe('normal');
  }
});

test('the register has one column on a phone and four on a wide screen', async () => {
  for (const [width, columns] of [
    [375, 1],
    [768, 2],
    [1280, 4],
  ] as const) {
    const page = await open('/figures/', width);
    const lefts = await page.evaluate(() =>
      [...document.querySelectorAll('.entities li')].map((entry) => entry.getBoundingClientRect().left),
    );
    expect(new Set(lefts).size, `${width} px`).toBe(columns);
  }
});
