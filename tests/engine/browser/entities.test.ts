import { afterAll, beforeAll, expect, test } from 'vitest';
import { boxes, overlaps } from '../../support/boxes.ts';
import { startSession, type Session } from '../../support/browser-session.ts';
import { dist } from '../../support/site.ts';

let session: Session;
beforeAll(async () => void (session = await startSession(dist)));
afterAll(() => session.close());

const open = (path: string, width: number) => session.open(path, { viewport: { width, height: 900 } });

test.each(['/figures/brandt/', '/figures/keeper/', '/factions/harbour-board/'])(
  '%s does not scroll sideways at any width',
  async (path) => {
    const page = await open(path, 320);
    for (const width of [320, 375, 768, 1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
    }
  },
);

/** Boxes of the texts on the month of the article and on what came since. */
async function times(width: number) {
  const page = await open('/figures/brandt/', width);
  const [then, since] = await page.evaluate(() =>
    [document.querySelector('.cell.since')?.previousElementSibling, document.querySelector('.cell.since')].map(
      (part) => {
        const { left = 0, right = 0, bottom = 0 } = part?.getBoundingClientRect() ?? {};
        const heading = part?.querySelector('h2')?.getBoundingClientRect();
        return { left, right, bottom, heading: heading?.top ?? 0, text: heading?.left ?? 0 };
      },
    ),
  );
  if (!then || !since) throw new Error('the page has not both texts');
  return { then, since };
}

test.each([1024, 1280, 1920])(
  'the month of the article and what came since are side by side at %i px',
  async (width) => {
    const { then, since } = await times(width);
    expect(since.heading).toBe(then.heading);
    expect(since.text).toBeGreaterThan(then.right);
    expect(since.left).toBeGreaterThan(then.right);
  },
);

test.each([320, 768])('they follow each other at %i px', async (width) => {
  const { then, since } = await times(width);
  expect(since.heading).toBeGreaterThan(then.bottom);
  expect(since.text).toBe(then.text);
});

test('the native name is at the right edge of the head, and its letters are not spaced', async () => {
  for (const [path, width] of [
    ['/figures/darvish/', 1280],
    ['/figures/haddad/', 320],
    ['/factions/fishers/', 1280],
  ] as const) {
    const page = await open(path, width);
    const head = await page.evaluate(() => {
      const native = document.querySelector('h1 .native');
      const right = document.querySelector('h1')?.getBoundingClientRect().right ?? 0;
      return (
        native && {
          gap: right - native.getBoundingClientRect().right,
          spacing: getComputedStyle(native).letterSpacing,
        }
      );
    });
    expect(head?.gap, path).toBeLessThan(1);
    expect(head?.spacing).toBe('normal');
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
      [...document.querySelectorAll('.entity-list li')].map((entry) => entry.getBoundingClientRect().left),
    );
    expect(new Set(lefts).size, `${width} px`).toBe(columns);
  }
});

test('no line of an entry in the register is on another', async () => {
  for (const width of [375, 768, 1440]) {
    const page = await open('/figures/', width);
    const parts = await boxes(page, '.entity-list :is(.name, .line, .since-line, .places)');
    expect(parts.length).toBeGreaterThan(20);
    expect(overlaps(parts, { x: 1, y: 1 }), `${width} px`).toEqual([]);
  }
});

test('no word of a table is divided on a phone', async () => {
  for (const path of ['/factions/harbour-board/', '/factions/quay-committee/']) {
    const page = await open(path, 375);
    const divided = await page.evaluate(() => {
      const words = [...document.querySelectorAll('.prose-table :is(th, td)')].flatMap((cell) => {
        const walker = document.createTreeWalker(cell, NodeFilter.SHOW_TEXT);
        const texts: Text[] = [];
        while (walker.nextNode()) texts.push(walker.currentNode as Text);
        return texts.flatMap((text) => [...text.data.matchAll(/\S+/g)].map((match) => ({ text, match })));
      });
      const rangeOf = ({ text, match }: (typeof words)[number]) => {
        const range = document.createRange();
        range.setStart(text, match.index);
        range.setEnd(text, match.index + match[0].length);
        return range;
      };
      const lines = (range: Range) => new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
      return words.filter((word) => lines(rangeOf(word)) > 1).map(({ match }) => match[0]);
    });
    expect(divided, path).toEqual([]);
  }
});
