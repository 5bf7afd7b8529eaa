import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { boxes, overlaps } from '../support/boxes.ts';
import { startSession, type Session } from '../support/browser-session.ts';

const WIDTHS = [320, 375, 768, 1024, 1280, 1440, 1920];

let session: Session;
beforeAll(async () => void (session = await startSession()));
afterAll(() => session.close());

const openAt = (width: number) => session.open('/', { viewport: { width, height: 900 } });

/** For each visible card: how far its top stands below the top of its words, in pixels. */
function drifts(page: Page): Promise<{ card: string; drift: number }[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll('.card:not(.also)')].map((card) => {
      const target = card.id.replace(/^(?:card|note)-/, '');
      const words = document.getElementById(card.id.startsWith('card-') ? `words-${target}` : `${target}-1`)!;
      const drift = card.getBoundingClientRect().top - words.getClientRects()[0]!.top;
      return { card: card.id, drift: Math.round(drift) };
    }),
  );
}

describe.each(WIDTHS)('at %i px, scripts off', (width) => {
  test('nothing scrolls sideways', async () => {
    const page = await openAt(width);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
  });

  test('no two cards overlap, nor a card and the text', async () => {
    const page = await openAt(width);
    expect(overlaps(await boxes(page, '.card, .passage > p, .about-text, .article-sources, .site-footer p'))).toEqual(
      [],
    );
  });

  test('no two cards overlap when all notes are open', async () => {
    const page = await openAt(width);
    await page.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)));
    const all = await boxes(page, '.card, .passage > p, .site-footer p');
    expect(all.filter(({ id }) => id.startsWith('card-'))).toHaveLength(28);
    expect(overlaps(all)).toEqual([]);
  });
});

describe.each([1280, 1440, 1920])('at %i px', (width) => {
  test('people and factions stand to the left of the text, claims to the right', async () => {
    const page = await openAt(width);
    const [text] = await boxes(page, '#p3');
    const who = await boxes(page, '.card:not(.note)');
    const claims = await boxes(page, '.card.note');
    expect(who.length).toBeGreaterThanOrEqual(21);
    expect(claims).toHaveLength(28);
    expect(who.filter(({ right }) => right > text!.left)).toEqual([]);
    expect(claims.filter(({ left }) => left < text!.right)).toEqual([]);
  });

  test('every card stands at most 250 px below its words, and not above them', async () => {
    const found = await drifts(await openAt(width));
    expect(found.filter(({ drift }) => drift > 250 || drift < -30)).toEqual([]);
  });
});

describe.each([320, 375, 768])('at %i px', (width) => {
  test('a line under each paragraph names its notes and opens them, without script', async () => {
    const page = await openAt(width);
    const line = page.locator('#p3 + aside .notes-line');
    expect(await line.textContent()).toMatch(/^Notes on ¶3 .*The IRGC.*Ali Khamenei.*Mohammad Khatami.*Hassan Rouhani/);
    expect(await boxes(page, '.card')).toEqual([]);
    await line.click();
    expect((await boxes(page, '.card')).map(({ id }) => id)).toContain('note-khatami');
  });
});

test('at 1024 px claims stand beside the text and people below the paragraph', async () => {
  const page = await openAt(1024);
  const [text] = await boxes(page, '#p3');
  const [khatami] = await boxes(page, '#note-khatami');
  const [card] = await boxes(page, '#card-irgc-commander');
  expect(khatami!.top).toBeGreaterThan(text!.bottom);
  expect(card!.left).toBeGreaterThan(text!.right);
});

test('where a browser cannot chain anchors, cards stand in the row of their paragraph and nothing overlaps', async () => {
  const page = await session.open('/', { viewport: { width: 1280, height: 900 } });
  await page.evaluate(() => {
    for (const style of document.querySelectorAll('style')) {
      style.textContent = style.textContent!.replaceAll('(position-anchor:normal)', '(position-anchor:unknown)');
    }
  });
  const all = await boxes(page, '.card, .passage > p');
  expect(await page.evaluate(() => getComputedStyle(document.querySelector('.card')!).position)).toBe('static');
  expect(overlaps(all)).toEqual([]);
});

test('with 24 px of text, as a reader may set it, nothing overlaps at 1440 px', async () => {
  const page = await openAt(1440);
  await page.evaluate(() => (document.documentElement.style.fontSize = '24px'));
  expect(overlaps(await boxes(page, '.card, .passage > p'))).toEqual([]);
});
