import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSession, type Session } from '../../support/browser-session.ts';
import { textOf } from '../../support/pages.ts';
import { readPdf } from '../../support/pdf.ts';
import { dist, pageAt } from '../../support/site.ts';
import { templates } from '../../support/templates.ts';

/** Width of the page area on A4, in pixels. */
const A4 = 680;

let session: Session;
beforeAll(async () => void (session = await startSession(dist)));
afterAll(() => session.close());

/** A page as it is laid out for paper of one width. */
async function laidOut(path: string, width = A4) {
  const page = await session.open(path, { viewport: { width, height: 1000 } });
  await page.emulateMedia({ media: 'print' });
  return page;
}

test.each(templates)('%s: rows, claims, citations and people do not go over the end of a sheet', async (path) => {
  const page = await laidOut(path);
  const divided = await page.evaluate(() =>
    [...document.querySelectorAll('tr, .entity-claims li, .citation, .card:not(.note), .paper-note:not(.note)')]
      .filter((element) => element.checkVisibility() && getComputedStyle(element).breakInside !== 'avoid')
      .map(({ outerHTML }) => outerHTML.slice(0, 80)),
  );
  expect(divided).toEqual([]);
});

test('a short paragraph is whole on its sheet, wherever the text above it ends', async () => {
  const page = await session.open('/about/');
  await page.evaluate(() => {
    const add = (name: string, parent: Element) => parent.appendChild(document.createElement(name));
    const main = document.querySelector('main')!;
    main.replaceChildren();
    for (let step = 0; step < 30; step++) {
      const above = add('div', main);
      above.style.breakBefore = 'page';
      above.style.height = `${245 + Math.floor(step / 2)}mm`;
      const part = add('section', main);
      part.className = 'cell';
      if (step % 2) add('h2', part).textContent = 'heading';
      const paragraph = add('p', part);
      for (const word of ['alpha', 'beta', 'gamma']) {
        paragraph.append(`${word}. `);
        add('br', paragraph);
      }
    }
  });
  const { pages } = await readPdf(await page.pdf({ format: 'A4' }));
  const lines = pages.map(({ text }) => text.match(/alpha|beta|gamma/g) ?? []);
  expect(lines.flat()).toHaveLength(90);
  expect(lines.filter(({ length }) => length % 3 !== 0)).toEqual([]);
});

test('of the key to the statuses nothing is printed over anything else, and nothing that asks for a choice', async () => {
  const page = await laidOut('/claims/');
  const rows = await page.evaluate(() =>
    [...document.querySelectorAll('.claim-filter label')].map((label) => {
      const [status, meaning] = ['.status', '.meaning'].map((part) =>
        label.querySelector(part)!.getBoundingClientRect(),
      );
      return { apart: status!.right <= meaning!.left, level: Math.abs(status!.top - meaning!.top) < 5 };
    }),
  );
  expect(rows.length).toBeGreaterThan(3);
  expect(rows.filter(({ apart, level }) => !apart || !level)).toEqual([]);
  expect(await page.locator('.claim-filter :is(legend, input):visible').count()).toBe(0);
});

test('the list of citations has no files, and no heading that would stand alone', async () => {
  const page = await laidOut('/cite/');
  expect(await page.locator('main a:visible').count()).toBeGreaterThan(5);
  expect(await page.locator('main a:visible:not(.citation a)').count()).toBe(0);
  expect(await page.locator('main h2:visible').count()).toBeLessThan(await page.locator('main h2').count());
});

test('whose the text is stands below the text alone and below the worksheet, and on no other sheet of the site', async () => {
  const rights = templates.map((path) => [path, /\/worksheet\/$/.test(path)] as const);
  const page = await laidOut('/404.html');
  for (const [path, printed] of [['/print/#text-only', true] as const, ...rights]) {
    if (path.startsWith('/claims/') && path !== '/claims/') continue;
    await page.goto(session.origin + path);
    const footers = await page.evaluate(() =>
      [...document.querySelectorAll('footer')].map(
        (footer) => footer.checkVisibility({ visibilityProperty: true }) && footer.offsetHeight > 0,
      ),
    );
    expect(footers, path).toEqual([printed]);
  }
});

test('between the verdict of a note and its words there is no empty line, in columns of any width', async () => {
  const page = await laidOut('/');
  for (let width = 600; width <= 700; width += 4) {
    await page.setViewportSize({ width, height: 1000 });
    const gaps = await page.evaluate(() =>
      [...document.querySelectorAll('.card.note')].map((card) => {
        const words = card.querySelector('.on-words')!.getBoundingClientRect().top;
        return words - card.querySelector('summary')!.getBoundingClientRect().bottom;
      }),
    );
    const tall = await page.evaluate(
      () =>
        [...document.querySelectorAll('.card.note .line')].filter((line) => {
          const range = document.createRange();
          const text = [...line.childNodes].findLast((node) => node.nodeType === 3 && node.textContent?.trim());
          range.selectNodeContents(text!);
          range.setEnd(text!, text!.textContent!.trimEnd().length);
          const bottom = Math.max(...[...range.getClientRects()].map((box) => box.bottom));
          return line.closest('summary')!.getBoundingClientRect().bottom - bottom > 6;
        }).length,
    );
    expect([tall, Math.max(...gaps) < 6], `${width} px`).toEqual([0, true]);
  }
});

test('the number of a paragraph is on the line of the words before it', () => {
  const notes = [...pageAt('/print/').querySelectorAll('.paper-note')];
  expect(notes.length).toBeGreaterThan(20);
  for (const note of notes) {
    const line = note.querySelector('.on-words') ?? note.querySelector('h3');
    expect(line?.textContent, textOf(note)).toMatch(/\S\u00A0¶\d+\s*$/u);
  }
});

test('each sign of a status is from one face that draws all of it', async () => {
  const page = await laidOut('/');
  const ranges = await page.evaluate(() =>
    [...document.fonts].filter(({ family }) => family === 'signs').map(({ unicodeRange }) => unicodeRange),
  );
  const bounds = (ranges[0] ?? '').matchAll(/U\+([\dA-F]+)(?:-([\dA-F]+))?/gi);
  const signs = [...bounds].map(([, from = '', to = from]) => [parseInt(from, 16), parseInt(to, 16)] as const);
  const used = new Set(
    [...pageAt('/').querySelectorAll('[data-status]')].map((mark) => mark.getAttribute('data-status')),
  );
  expect(used.size).toBeGreaterThan(3);
  for (const sign of used) {
    const code = sign?.codePointAt(0) ?? 0;
    expect(
      signs.some(([from, to]) => from <= code && code <= to),
      sign ?? '',
    ).toBe(true);
  }
});

test('borders are inside the page area, at whose edge printers halve them', async () => {
  for (const [path, bordered] of [
    ['/', '.sheet-box'],
    ['/print/worksheet/', '.worksheet-fields'],
  ] as const) {
    const page = await laidOut(path);
    const { right, within } = await page.locator(bordered).evaluate((box) => {
      const page = box.closest('.text > section') ?? document.querySelector('main')!;
      return { right: box.getBoundingClientRect().right, within: page.getBoundingClientRect().right };
    });
    expect(within - right, path).toBeGreaterThan(0.8);
  }
});

test('remarks on what came later have a bar, which a printer without colours shows too', async () => {
  for (const path of ['/print/#everything', '/figures/hale/']) {
    const page = await session.open(path);
    await page.emulateMedia({ media: 'print' });
    const widths = await page.evaluate(() =>
      [...document.querySelectorAll('.remark.since')]
        .filter((remark) => remark.checkVisibility())
        .map((remark) => parseFloat(getComputedStyle(remark).borderInlineStartWidth)),
    );
    expect(widths.length, path).toBeGreaterThan(0);
    expect(Math.min(...widths), path).toBeGreaterThan(2);
  }
});
