import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { boxes, overlaps } from '../../support/boxes.ts';
import { articlesIn } from '../../support/content.ts';
import type { Browser, Engine } from '../../support/engines/engine.ts';
import { engines } from '../../support/engines/index.ts';
import { needMargins } from '../../support/engines/margins.ts';
import { beforeAllIn } from '../../support/engines/started.ts';
import { parts } from '../../support/selectors.ts';
import { serve, type Served } from '../../support/serve.ts';
import { dist, root } from '../../support/site.ts';
import { templates } from '../../support/templates.ts';

const HEIGHT = 900;

/** Of the first paragraph, of the fullest, and of the last. */
const SOME_NOTES = ['three-fathoms', 'a-warning', 'one-board'];
const NOTES = 17;
const WHO = 15;
const articles = articlesIn(root);
const TEXT_AND_MARGINS = `${parts.margin}, ${parts.paragraph}`;

let server: Served;
beforeAll(async () => void (server = await serve(dist, { 'Content-Security-Policy': "script-src 'none'" })));
afterAll(() => server.close());

const titleOf = ({ name, missing }: Engine) =>
  missing.length > 0 ? `${name}: ${missing.join(', ')} not installed` : `${name}, scripts off`;

for (const engine of engines) {
  describe.skipIf(engine.missing.length > 0)(titleOf(engine), () => {
    let browser: Browser;
    beforeAllIn(engine, (started) => (browser = started));

    const open = (path: string, width = 1440) => browser.open(server.origin + path, width, HEIGHT);
    const shown = async (selector: string) => (await boxes(browser, selector)).length;
    const openNotes = () =>
      browser.evaluate(
        () =>
          document.querySelectorAll('details').forEach((details) => Object.assign(details, { name: '', open: true })),
        null,
      );

    describe('an article', () => {
      beforeAll(() => open('/#p99'));

      test('the script of the page does not run', async () => {
        expect(await browser.evaluate(() => document.querySelector('#notice')?.textContent, null)).toBe('');
      });

      test('names are underlined, and the words of notes dotted', async () => {
        const line = (selector: string) =>
          browser.evaluate((selector) => {
            const element = document.querySelector(selector) ?? document.body;
            const { textDecorationLine, textDecorationStyle } = getComputedStyle(element);
            return `${textDecorationStyle} ${textDecorationLine}`;
          }, selector);
        expect(await line('#brandt-1')).toBe('solid underline');
        expect(await line('#words-three-fathoms')).toBe('dotted underline');
      });

      test('the reader can hide cards by kind', async (context) => {
        await needMargins(browser, context);
        await browser.click('#show-who');
        expect([await shown('.card:not(.note)'), await shown(parts.noteCard)]).toEqual([0, NOTES]);
        await browser.click('#show-claims');
        expect([await shown('.card:not(.note)'), await shown(parts.noteCard)]).toEqual([0, 0]);
      });
    });

    test('claims can be filtered by status', async () => {
      await open('/claims/');
      const rows = (status: string) => shown(`.claim-table tr.${status}`);
      expect(await rows('supported')).toBe(4);
      await browser.click('#show-supported');
      expect(await rows('supported')).toBe(0);
      expect(await rows('contested')).toBe(2);
    });

    // Chromium has tests of its own for the rest.
    if (engine.name === 'Chromium') return;

    // Articles are measured at each width below.
    test('no other page scrolls sideways on a phone', async () => {
      for (const path of templates.filter((path) => articles.every((article) => article.path !== path))) {
        await open(path, 375);
        expect(await browser.evaluate(() => document.documentElement.scrollWidth, null), path).toBe(375);
      }
    });

    describe.each([375, 800, 1280, 1440])('at %i px', (width) => {
      describe.each(articles)('$path', (article) => {
        beforeAll(() => open(article.path, width));

        test('the text content of every paragraph is the author’s', async () => {
          const found = await browser.evaluate(
            (selector) => [...document.querySelectorAll(selector)].map(({ textContent }) => textContent),
            parts.paragraph,
          );
          expect(found).toEqual(article.paragraphs);
        });

        if (article.path === '/' && width >= 1280)
          test('people are to the left of the text, claims to the right', async (context) => {
            await needMargins(browser, context);
            const [text] = await boxes(browser, '#p8');
            const who = await boxes(browser, '.card:not(.note)');
            const claims = await boxes(browser, parts.noteCard);
            expect(who.length).toBeGreaterThanOrEqual(WHO);
            expect(claims).toHaveLength(NOTES);
            expect(who.filter(({ right }) => right > (text?.left ?? 0))).toEqual([]);
            expect(claims.filter(({ left }) => left < (text?.right ?? Infinity))).toEqual([]);
          });

        test('nothing scrolls sideways, and no two cards overlap, nor a card and the text, closed or open', async () => {
          expect(await browser.evaluate(() => document.documentElement.scrollWidth, null)).toBe(width);
          const foot = '.about-text, .sheet-sources, .site-footer p';
          expect(overlaps(await boxes(browser, `${TEXT_AND_MARGINS}, ${foot}`))).toEqual([]);
          await openNotes();
          await expect.poll(() => shown(parts.noteCard)).toBe(article.path === '/' ? NOTES : 3);
          expect(overlaps(await boxes(browser, `${TEXT_AND_MARGINS}, .site-footer p`))).toEqual([]);
        });
      });

      test('a link to a note opens it, and shows it near the top, at its card or over the foot of the window', async () => {
        for (const id of SOME_NOTES) {
          await open(`/#note-${id}`, width);
          const state = await browser.evaluate((id) => {
            const body = document.getElementById(`note-${id}`);
            const isAtEnd = scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
            const card = body?.closest('.card') ?? document.body;
            // Beside the text the note comes to its card, and is then all on the screen.
            const isApart = body && getComputedStyle(body).position === 'fixed';
            const { top, bottom } = (isApart ? body : card).getBoundingClientRect();
            const isSheet = getComputedStyle(card).position === 'fixed' && bottom === innerHeight;
            return {
              open: body?.closest('details')?.open,
              visible: body?.checkVisibility({ contentVisibilityAuto: true }),
              near: top >= 0 && (isSheet || (isApart ? bottom <= innerHeight : top < (isAtEnd ? innerHeight : 250))),
            };
          }, id);
          expect({ id, ...state }).toEqual({ id, open: true, visible: true, near: true });
        }
      });
    });
  });
}
