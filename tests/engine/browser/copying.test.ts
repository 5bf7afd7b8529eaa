import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { boxes } from '../../support/boxes.ts';
import { articlesIn } from '../../support/content.ts';
import type { Browser, Engine, Point } from '../../support/engines/engine.ts';
import { engines } from '../../support/engines/index.ts';
import { beforeAllIn } from '../../support/engines/started.ts';
import { serve, type Served } from '../../support/serve.ts';
import { dist, root } from '../../support/site.ts';

const HEIGHT = 900;
const [{ paragraphs } = { paragraphs: [] as string[] }] = articlesIn(root);

/** A paragraph of the first note. */
const NOTE = '.card.note .body > p:nth-of-type(2)';

/** Letters of the first and of the last paragraph that are selected. */
const TAIL = 30;
const LEAD = 20;

let server: Served;
beforeAll(async () => void (server = await serve(dist, { 'Content-Security-Policy': "script-src 'none'" })));
afterAll(() => server.close());

const titleOf = ({ name, missing }: Engine) =>
  missing.length > 0 ? `${name}: ${missing.join(', ')} not installed` : name;

/** The author’s words from the end of one paragraph to the beginning of another, with single spaces. */
function selected(from: number, to: number): string {
  const whole = paragraphs.slice(from, to - 1);
  const words = [paragraphs[from - 1]?.slice(-TAIL), ...whole, paragraphs[to - 1]?.slice(0, LEAD)];
  return oneSpaced(words.join(' '));
}

const oneSpaced = (text: string) => text.replace(/\s+/g, ' ').trim();

for (const engine of engines) {
  describe.skipIf(engine.missing.length > 0)(titleOf(engine), () => {
    let browser: Browser;
    beforeAllIn(engine, (started) => (browser = started));

    const open = (width: number) => browser.open(`${server.origin}/`, width, HEIGHT);

    /** Brings a letter near the top of the window. Negative positions count from the end of the element’s text. */
    const scrollTo = (selector: string, position: number) =>
      letter(selector, position).then(({ y }) => browser.evaluate((y) => scrollBy(0, y - 150), y));

    /** The point before a letter. */
    const letter = (selector: string, position: number): Promise<Point> =>
      browser.evaluate(
        ({ selector, position }) => {
          const element = document.querySelector(selector) ?? document.body;
          const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
          let left = position < 0 ? (element.textContent ?? '').length + position : position;
          while (walker.nextNode() && left >= (walker.currentNode.textContent ?? '').length)
            left -= (walker.currentNode.textContent ?? '').length;
          const range = document.createRange();
          range.setStart(walker.currentNode, left);
          range.setEnd(walker.currentNode, left + 1);
          const { left: x, top, height } = range.getClientRects()[0] ?? new DOMRect();
          return { x: x + 1, y: top + height / 2 };
        },
        { selector, position },
      );

    /** Drags from one letter to another that the same window shows. */
    const drag = async (from: [selector: string, position: number], to: [selector: string, position: number]) => {
      await scrollTo(...from);
      await browser.drag(await letter(...from), await letter(...to));
    };

    /** What the copy command takes, as it is pasted elsewhere. */
    const copied = async () => {
      await browser.control('c');
      await browser.evaluate(() => {
        const field = document.body.appendChild(document.createElement('textarea'));
        Object.assign(field.style, { position: 'fixed', inset: '0 auto auto 0' });
        field.focus();
      }, null);
      await browser.control('v');
      const pasted = () => browser.evaluate(() => document.querySelector('textarea')?.value ?? '', null);
      await expect.poll(pasted).not.toBe('');
      return oneSpaced(await pasted());
    };

    const startOf = async (selector: string) =>
      (await browser.evaluate((selector) => document.querySelector(selector)?.textContent ?? '', selector)).slice(
        0,
        LEAD,
      );
    const dragOverStart = (selector: string) => drag([selector, 0], [selector, LEAD]);

    /** Takes back what an earlier test selected and pasted in the same page. */
    const clear = () =>
      browser.evaluate(() => {
        document.querySelectorAll('textarea').forEach((field) => field.remove());
        getSelection()?.removeAllRanges();
      }, null);

    const shiftClickTo = async (paragraph: number) => {
      await drag(['#p1', -TAIL], ['#p1', 1 - TAIL]);
      await scrollTo(`#p${paragraph}`, LEAD);
      await browser.shiftClick(await letter(`#p${paragraph}`, LEAD));
    };

    describe.each([375, 800, 1440])('at %i px', (width) => {
      describe('notes closed', () => {
        beforeAll(() => open(width));
        beforeEach(clear);

        test.each([
          [1, 2],
          [2, 3],
        ])('words dragged over from ¶%i to ¶%i are the author’s alone', async (first, second) => {
          await drag([`#p${first}`, -TAIL], [`#p${second}`, LEAD]);
          expect(await copied()).toBe(selected(first, second));
        });

        test('six paragraphs selected by Shift and click are whole', async () => {
          await shiftClickTo(6);
          expect(await copied()).toBe(selected(1, 6));
        });
      });

      describe('a note open', () => {
        beforeAll(async () => {
          await open(width);
          if ((await boxes(browser, '.notes-line')).length > 0) await browser.click('.notes-line');
          await browser.click('.card.note summary');
        });
        beforeEach(clear);

        test('six paragraphs selected by Shift and click are whole', async () => {
          await shiftClickTo(6);
          expect(await copied()).toBe(selected(1, 6));
        });

        test.each(['.card:not(.note) .line', NOTE])(
          '%s can be copied where the selection begins in it',
          async (selector) => {
            // A reader who has copied from the text can copy from a card next.
            await dragOverStart('#p1');
            await dragOverStart(selector);
            expect(await copied()).toBe(oneSpaced(await startOf(selector)));
          },
        );

        test('what was selected in a card stays so when the pointer leaves it', async () => {
          await drag([NOTE, 4], [NOTE, LEAD]);
          await browser.move({ x: 5, y: 5 });
          expect(await copied()).toBe((await startOf(NOTE)).slice(4).trim());
        });
      });
    });
  });
}
