import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { boxes, overlaps } from '../support/boxes.ts';
import type { Browser, Engine } from '../support/engines/engine.ts';
import { engines } from '../support/engines/index.ts';
import { pagesOf, sourceParagraphs } from '../support/pages.ts';
import { serve, type Served } from '../support/serve.ts';

const HEIGHT = 900;

/** Of the first, a middle and the last paragraph. */
const SOME_NOTES = ['disintegrating', 'nuclear-teams', 'next-supreme-leader'];

let server: Served;
beforeAll(async () => void (server = await serve('dist', { 'Content-Security-Policy': "script-src 'none'" })));
afterAll(() => server.close());

const titleOf = ({ name, missing }: Engine) =>
  missing.length > 0 ? `${name}: ${missing.join(', ')} not installed` : `${name}, scripts off`;

for (const engine of engines) {
  describe.skipIf(engine.missing.length > 0)(titleOf(engine), () => {
    let browser: Browser;
    beforeAll(async () => void (browser = await engine.start()));
    afterAll(() => browser.close());

    const open = (path: string, width = 1440) => browser.open(server.origin + path, width, HEIGHT);
    const shown = async (selector: string) => (await boxes(browser, selector)).length;
    const openNotes = () =>
      browser.evaluate(() => document.querySelectorAll('details').forEach((details) => (details.open = true)), null);

    test('the script of the page does not run', async () => {
      await open('/#p99');
      expect(await browser.evaluate(() => document.querySelector('#said')!.textContent, null)).toBe('');
    });

    test('the text content of every paragraph is the author’s, to the character', async () => {
      await open('/');
      const found = await browser.evaluate(
        () => [1, 2, 3, 4, 5, 6, 7, 8].map((n) => document.getElementById(`p${n}`)!.textContent),
        null,
      );
      expect(found).toEqual(sourceParagraphs());
    });

    test('names are underlined, and the words of notes dotted', async () => {
      await open('/');
      const line = (selector: string) =>
        browser.evaluate((selector) => {
          const { textDecorationLine, textDecorationStyle } = getComputedStyle(document.querySelector(selector)!);
          return `${textDecorationStyle} ${textDecorationLine}`;
        }, selector);
      expect(await line('#akbari-1')).toBe('solid underline');
      expect(await line('#words-disintegrating')).toBe('dotted underline');
    });

    test('no page scrolls sideways on a phone', async () => {
      for (const path of pagesOf()) {
        await open(path, 375);
        expect(await browser.evaluate(() => document.documentElement.scrollWidth, null), path).toBe(375);
      }
    });

    describe.each([375, 800, 1280, 1440])('at %i px', (width) => {
      test('nothing scrolls sideways', async () => {
        await open('/', width);
        expect(await browser.evaluate(() => document.documentElement.scrollWidth, null)).toBe(width);
      });

      test('no two cards overlap, nor a card and the text', async () => {
        await open('/', width);
        const all = await boxes(browser, '.card, .passage > p, .about-text, .article-sources, .site-footer p');
        expect(all.length).toBeGreaterThan(10);
        expect(overlaps(all)).toEqual([]);
      });

      test('no two cards overlap when all notes are open', async () => {
        await open('/', width);
        await openNotes();
        const all = await boxes(browser, '.card, .passage > p, .site-footer p');
        expect(all.filter(({ id }) => id.startsWith('card-'))).toHaveLength(28);
        expect(overlaps(all)).toEqual([]);
      });

      test('a link to a note opens it and shows it near the top', async () => {
        for (const id of SOME_NOTES) {
          await open(`/#note-${id}`, width);
          const state = await browser.evaluate((id) => {
            const body = document.getElementById(`note-${id}`)!;
            const top = document.getElementById(`card-${id}`)!.getBoundingClientRect().top;
            const open = body.closest('details')!.open;
            return {
              open,
              visible: body.checkVisibility({ contentVisibilityAuto: true }),
              near: top >= 0 && top < 250,
            };
          }, id);
          expect({ id, ...state }).toEqual({ id, open: true, visible: true, near: true });
        }
      });
    });

    test.each([1280, 1440])('at %i px people stand to the left of the text, claims to the right', async (width) => {
      await open('/', width);
      const [text] = await boxes(browser, '#p3');
      const who = await boxes(browser, '.card:not(.note)');
      const claims = await boxes(browser, '.card.note');
      expect(who.length).toBeGreaterThanOrEqual(21);
      expect(claims).toHaveLength(28);
      expect(who.filter(({ right }) => right > text!.left)).toEqual([]);
      expect(claims.filter(({ left }) => left < text!.right)).toEqual([]);
    });

    test('the reader can hide cards by kind', async () => {
      await open('/');
      await browser.click('#show-who');
      expect([await shown('.card:not(.note)'), await shown('.card.note')]).toEqual([0, 28]);
      await browser.click('#show-claims');
      expect([await shown('.card:not(.note)'), await shown('.card.note')]).toEqual([0, 0]);
    });

    test('claims can be filtered by status', async () => {
      await open('/claims/');
      const rows = (status: string) => shown(`.claims-table tr.${status}`);
      expect(await rows('supported')).toBeGreaterThan(0);
      await browser.click('#show-supported');
      expect(await rows('supported')).toBe(0);
      expect(await rows('contested')).toBeGreaterThan(0);
    });
  });
}
