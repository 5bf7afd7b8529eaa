import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { articlesIn } from '../../support/content.ts';
import type { Browser } from '../../support/engines/engine.ts';
import { engines } from '../../support/engines/index.ts';
import { findProgram } from '../../support/programs.ts';
import { textOf } from '../../support/pages.ts';
import { latinLetters, readPdf, type PdfPage } from '../../support/pdf.ts';
import { serve, type Served } from '../../support/serve.ts';
import { dist, pageAt, root } from '../../support/site.ts';

const papers = ['A4', 'Letter'] as const;
const sheets = ['/', '/print/'];
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

// Chromium, which prints a title and a number at the head and foot of each sheet, has tests of its own.
for (const { name, missing, missingToPrint, start } of engines.filter(({ name }) => name !== 'Chromium')) {
  const lacking = [...missing, ...missingToPrint];
  const title = lacking.length > 0 ? `${name} on paper: ${lacking.join(', ')} not installed` : `${name} on paper`;
  describe.skipIf(lacking.length > 0)(title, () => {
    let browser: Browser;
    beforeAll(async () => void (browser = await start()));
    afterAll(() => browser.close());

    describe.each(papers)('%s', (format) => {
      const pagesOf = async (path: string) => {
        await browser.open(server.origin + path, 800, 900);
        return (await readPdf(await browser.pdf(format))).pages;
      };

      // A line that is cut in half is drawn on two sheets, and below the edge of the first.
      test.each([...sheets, '/a-z/'])('%s is whole and in order, and no line is cut in half', async (path) => {
        const pages = await pagesOf(path);
        if (sheets.includes(path)) expectParagraphs(pages);
        expect(pages.length).toBeGreaterThan(1);
        expect(pages.map(({ margins }) => margins.trim())).toEqual(pages.map(() => ''));
        const parts = [
          ...pageAt(path).querySelectorAll('.body > p:not(.note-links), .paper-note > p, .index-columns li'),
        ];
        expect(parts.length).toBeGreaterThan(30);
        const text = lettersOf(pages);
        for (const part of parts.map(textOf).map(latinLetters)) expect(text).toContain(part);
      });
    });
  });
}

const weasyprint = findProgram('weasyprint');

describe.skipIf(!weasyprint)(weasyprint ? 'WeasyPrint' : 'WeasyPrint: weasyprint not installed', () => {
  test.each(sheets)('prints %s whole, in two columns, without navigation', async (path) => {
    const output = { encoding: 'buffer', maxBuffer: 2 ** 25 } as const;
    const { stdout } = await promisify(execFile)(weasyprint!, ['-q', server.origin + path, '-'], output);
    const { pages } = await readPdf(stdout);
    expectParagraphs(pages);
    for (const half of pages[0]?.halves ?? []) expect(half).toBeGreaterThan(10);
    const navigation = [...pageAt(path).querySelectorAll('header nav, footer nav, .print-choices')];
    expect(navigation.length).toBeGreaterThan(1);
    for (const links of navigation) expect(lettersOf(pages)).not.toContain(latinLetters(textOf(links)));
  });
});
