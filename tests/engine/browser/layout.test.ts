import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { boxes, overlaps } from '../../support/boxes.ts';
import { startSession, type Session } from '../../support/browser-session.ts';
import { articlesIn } from '../../support/content.ts';
import { parts } from '../../support/selectors.ts';
import { dist, root } from '../../support/site.ts';

const WIDTHS = [320, 375, 768, 1024, 1280, 1440, 1920];
const NOTES = 17;
const WHO = 15;
const TEXT_AND_MARGINS = `${parts.margin}, ${parts.paragraph}`;

let session: Session;
beforeAll(async () => void (session = await startSession(dist)));
afterAll(() => session.close());

const openAt = (width: number, path = '/') => session.open(path, { viewport: { width, height: 900 } });

/** For each visible card: how far its top is below the top of its words, in pixels. */
function drifts(page: Page): Promise<{ card: string; drift: number }[]> {
  return page.evaluate(
    (selector) =>
      [...document.querySelectorAll(selector)].map((card) => {
        const { id } = card.querySelector('.body') ?? card;
        const target = id.replace('note-', '');
        const words = document.getElementById(card.matches('.note') ? `words-${target}` : `${target}-1`);
        const drift = card.getBoundingClientRect().top - (words?.getClientRects()[0]?.top ?? NaN);
        return { card: id, drift: Math.round(drift) };
      }),
    parts.card,
  );
}

describe.each(WIDTHS)('at %i px, scripts off', (width) => {
  test.each(articlesIn(root))(
    'no two cards of $path overlap, nor a card and the text, closed or open',
    async ({ path }) => {
      const page = await openAt(width, path);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const foot = '.about-text, .sheet-sources, .site-footer p';
      expect(overlaps(await boxes(page, `${TEXT_AND_MARGINS}, ${foot}`))).toEqual([]);
      await page.evaluate(() =>
        document.querySelectorAll('details').forEach((details) => Object.assign(details, { name: '', open: true })),
      );
      await expect.poll(async () => (await boxes(page, parts.noteCard)).length).toBe(path === '/' ? NOTES : 3);
      expect(overlaps(await boxes(page, `${TEXT_AND_MARGINS}, .site-footer p`))).toEqual([]);
    },
  );
});

test.each([1280, 1440, 1920])(
  'at %i px people are to the left of the text, claims to the right, each card at most 250 px below its words',
  async (width) => {
    const page = await openAt(width);
    const [text] = await boxes(page, '#p8');
    const who = await boxes(page, '.card:not(.note)');
    const claims = await boxes(page, parts.noteCard);
    expect(who.length).toBeGreaterThanOrEqual(WHO);
    expect(claims).toHaveLength(NOTES);
    expect(who.filter(({ right }) => right > (text?.left ?? 0))).toEqual([]);
    expect(claims.filter(({ left }) => left < (text?.right ?? Infinity))).toEqual([]);
    const found = await drifts(page);
    expect(found).toHaveLength(NOTES + WHO);
    expect(found.filter(({ drift }) => !(drift <= 250 && drift >= -30))).toEqual([]);
  },
);

describe.each([320, 375, 768])('at %i px', (width) => {
  test('a line under each paragraph names its notes and opens them, without script', async () => {
    const page = await openAt(width);
    const line = page.locator('#p8 + aside .notes-line');
    expect(await line.textContent()).toMatch(
      /^Notes on ¶8 .*Edmund Hale.*15● .*Lucie Moreau.*Karim Darvish.*Salma Haddad/,
    );
    expect(await boxes(page, parts.margin)).toEqual([]);
    await line.click();
    expect((await boxes(page, parts.margin)).map(({ name }) => name)).toContain('note-haddad');
  });
});

test('at 1024 px claims are beside the text and people below the paragraph', async () => {
  const page = await openAt(1024);
  const [text] = await boxes(page, '#p8');
  const [moreau] = await boxes(page, '#note-moreau');
  const [card] = await boxes(page, '.card:has(#note-sent-home)');
  expect(moreau?.top).toBeGreaterThan(text?.bottom ?? Infinity);
  expect(card?.left).toBeGreaterThan(text?.right ?? Infinity);
});

test('where a browser cannot chain anchors, cards are in the row of their paragraph and nothing overlaps', async () => {
  const page = await openAt(1280);
  await page.evaluate(() => {
    for (const style of document.querySelectorAll('style')) {
      style.textContent = (style.textContent ?? '').replaceAll('(position-anchor:normal)', '(position-anchor:unknown)');
    }
  });
  expect(
    await page
      .locator('.card')
      .first()
      .evaluate((card) => getComputedStyle(card).position),
  ).not.toBe('absolute');
  expect(overlaps(await boxes(page, TEXT_AND_MARGINS))).toEqual([]);
});

test('with 24 px of text, as a reader may set it, nothing overlaps at 1440 px', async () => {
  const page = await openAt(1440);
  await page.evaluate(() => (document.documentElement.style.fontSize = '24px'));
  expect(overlaps(await boxes(page, TEXT_AND_MARGINS))).toEqual([]);
});
