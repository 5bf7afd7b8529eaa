import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { startSession, type Session } from '../../support/browser-session.ts';
import { articlesIn } from '../../support/content.ts';
import { papers, type Browser } from '../../support/engines/engine.ts';
import { engines } from '../../support/engines/index.ts';
import { needMargins } from '../../support/engines/margins.ts';
import { beforeAllIn } from '../../support/engines/started.ts';
import { findProgram } from '../../support/programs.ts';
import { textOf } from '../../support/pages.ts';
import { latinLetters, readPdf, type PdfPage } from '../../support/pdf.ts';
import { serve, type Served } from '../../support/serve.ts';
import { dist, pageAt, root } from '../../support/site.ts';

const sheets = ['/', '/print/'];
const paths = [...sheets, '/a-z/'];
const paragraphs = (articlesIn(root)[0]?.paragraphs ?? []).map(latinLetters).filter(Boolean);
const lettersOf = (pages: readonly PdfPage[]) => latinLetters(pages.map(({ text }) => text).join(''));

let server: Served;
beforeAll(async () => void (server = await serve(dist, { 'Content-Security-Policy': "script-src 'none'" })));
afterAll(() => server.close());

function expectParagraphs(pages: readonly PdfPage[]) {
  const text = lettersOf(pages);
  let from = 0;
  for (const paragraph of paragraphs) {
    const place = text.indexOf(paragraph, from);
    expect(place, paragraph).toBeGreaterThanOrEqual(from);
    from = place + paragraph.length;
  }
}

function expectNotes(path: string, pages: readonly PdfPage[]) {
  const parts = [...pageAt(path).querySelectorAll('.body > p:not(.note-links), .paper-note > p, .index-columns li')];
  expect(parts.length).toBeGreaterThan(30);
  const text = lettersOf(pages);
  for (const part of parts.map(textOf).map(latinLetters)) expect(text).toContain(part);
}

// Chromium, which prints a title and a number at the head and foot of each sheet, has tests of its own.
for (const engine of engines.filter(({ name }) => name !== 'Chromium')) {
  const { name, missing, missingToPrint } = engine;
  const lacking = [...missing, ...missingToPrint];
  const title = lacking.length > 0 ? `${name} on paper: ${lacking.join(', ')} not installed` : `${name} on paper`;
  describe.skipIf(lacking.length > 0)(title, () => {
    let browser: Browser;
    beforeAllIn(engine, (started) => (browser = started));
    beforeEach((context) => needMargins(browser, context));

    let prints: ReturnType<Browser['print']> | undefined;
    const printed = async (path: string) => {
      prints ??= browser.print(paths.map((each) => server.origin + each));
      return (await prints)[paths.indexOf(path)];
    };

    describe.each(papers)('%s', (format) => {
      // A line that is cut in half is drawn on two sheets, and below the edge of the first.
      test.each(paths)('%s is whole and in order, and no line is cut in half', async (path) => {
        const { pages } = await readPdf((await printed(path))![format]);
        if (sheets.includes(path)) expectParagraphs(pages);
        expect(pages.length).toBeGreaterThan(1);
        expect(pages.map(({ margins }) => margins.trim())).toEqual(pages.map(() => ''));
        expectNotes(path, pages);
      });
    });
  });
}

const weasyprint = findProgram('weasyprint');

describe.skipIf(!weasyprint)(weasyprint ? 'WeasyPrint' : 'WeasyPrint: weasyprint not installed', () => {
  const weasyPrinted = async (path: string) => {
    const output = { encoding: 'buffer', maxBuffer: 2 ** 25 } as const;
    const { stdout } = await promisify(execFile)(weasyprint!, ['-q', server.origin + path, '-'], output);
    return (await readPdf(stdout)).pages;
  };

  test.each(sheets)('prints %s whole, in two columns, without navigation', async (path) => {
    const pages = await weasyPrinted(path);
    expectParagraphs(pages);
    for (const half of pages[0]?.halves ?? []) expect(half).toBeGreaterThan(10);
    const navigation = [...pageAt(path).querySelectorAll('header nav, footer nav, .print-choices')];
    expect(navigation.length).toBeGreaterThan(1);
    for (const links of navigation) expect(lettersOf(pages)).not.toContain(latinLetters(textOf(links)));
  });

  test('numbers the lines of a worksheet', async () => {
    const text = (await weasyPrinted('/print/worksheet/')).map((page) => page.text).join('');
    const lines = [...pageAt('/print/worksheet/').querySelectorAll('.worksheet-lines span')];
    expect(lines.length).toBeGreaterThan(20);
    for (const [index, { textContent }] of lines.entries()) {
      // Arabic letters are drawn in another order.
      if (/^[\p{Script=Latin}\P{L}]*$/u.test(textContent ?? '')) expect(text).toContain(`${textContent}${index + 1}`);
    }
  });
});

describe('Paged.js', () => {
  let session: Session;
  beforeAll(async () => void (session = await startSession(dist)));
  afterAll(() => session.close());

  test.each(sheets)('prints %s whole and in order, in two columns, no sheet empty', async (path) => {
    // The policy of the pages allows no script but their own; those who use Paged.js lift it, as pagedjs-cli can.
    const context = await session.browser.newContext({ bypassCSP: true });
    const page = await context.newPage();
    await page.emulateMedia({ media: 'print' });
    await page.goto(session.origin + path);
    await page.evaluate('window.PagedConfig = { auto: false }');
    await page.addScriptTag({ path: 'node_modules/pagedjs/dist/paged.polyfill.js' });
    await page.evaluate('PagedPolyfill.preview().then(() => undefined)');
    const { pages } = await readPdf(await page.pdf({ preferCSSPageSize: true }));
    // Chromium draws it before the columns above it.
    const footer = latinLetters(textOf(pageAt(path).querySelector('.site-footer p')));
    const withoutFooter = pages.map((each) => ({ ...each, text: latinLetters(each.text).replace(footer, '') }));
    expectParagraphs(withoutFooter);
    expectNotes(path, withoutFooter);
    for (const half of pages[0]?.halves ?? []) expect(half).toBeGreaterThan(10);
    for (const [index, { text, margins }] of pages.entries()) {
      expect(margins.replaceAll(' ', '')).toBe(`${index + 1}/${pages.length}`);
      expect(text).not.toContain('Details');
      expect(latinLetters(text), `page ${index + 1}`).not.toBe('');
    }
  });
});
