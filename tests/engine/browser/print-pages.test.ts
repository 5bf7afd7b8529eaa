import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSession, type Session } from '../../support/browser-session.ts';
import { recordsIn } from '../../support/content.ts';
import { hrefsOf, textOf } from '../../support/pages.ts';
import { latinLetters, readPdf, type Pdf } from '../../support/pdf.ts';
import { dist, pageAt, root } from '../../support/site.ts';
import { templates } from '../../support/templates.ts';

let session: Session;
beforeAll(async () => void (session = await startSession(dist)));
afterAll(() => session.close());

const printed = new Map<string, Promise<Pdf>>();

/** A page on A4, printed once for all tests, with dark colours on the screen. */
function pdfOf(path: string): Promise<Pdf> {
  const print = async () => {
    const page = await session.open(path, { colorScheme: 'dark' });
    return readPdf(await page.pdf({ format: 'A4', tagged: true }));
  };
  const pdf = printed.get(path) ?? print();
  printed.set(path, pdf);
  return pdf;
}

test.each(templates.filter((page) => page !== '/'))(
  '%s prints without navigation, each sheet numbered and none empty',
  async (path) => {
    const pdf = await pdfOf(path);
    const text = latinLetters(pdf.pages.map(({ text }) => text).join(''));
    const navigation = [...pageAt(path).querySelectorAll('header nav, footer nav')].map((nav) =>
      latinLetters(textOf(nav)),
    );
    expect(navigation).toHaveLength(/^\/claims\/./.test(path) ? 1 : 2);
    expect(text).not.toContain('Skiptothecontent');
    for (const links of navigation) expect(text).not.toContain(links);
    pdf.pages.forEach(({ margins, filled }, index) => {
      // The page of a note is a sheet or two, and too small a budget for words in its margins.
      if (!/^\/claims\/./.test(path)) expect(margins).toContain(`${index + 1} of ${pdf.pages.length}`);
      if (index < pdf.pages.length - 1) expect(filled, `page ${index + 1}`).toBeGreaterThan(0.1);
    });
    if (!path.endsWith('/print/')) expect(text).toContain(latinLetters(textOf(pageAt(path).querySelector('h1'))));
    expect(pdf.pages.flatMap(({ links }) => links).filter(({ tagged }) => !tagged)).toEqual([]);
  },
);

test('no heading is the last thing on a sheet', async () => {
  for (const path of ['/figures/brandt/', '/factions/harbour-board/', '/timeline/', '/about/', '/sources/']) {
    const page = await session.open(path);
    const pdf = await readPdf(await page.pdf({ format: 'Letter', tagged: true }));
    const headings = [...pageAt(path).querySelectorAll('main :is(h2, h3)')].map((heading) =>
      latinLetters(textOf(heading)),
    );
    for (const [index, { text }] of pdf.pages.slice(0, -1).entries()) {
      const end = latinLetters(text);
      expect(
        headings.filter((heading) => heading && end.endsWith(heading)),
        `${path}, page ${index + 1}`,
      ).toEqual([]);
    }
  }
});

test('the head of a table that goes over the page is on each of its sheets', async () => {
  const pdf = await pdfOf('/claims/');
  const head = latinLetters([...pageAt('/claims/').querySelectorAll('thead th')].map(textOf).join(''));
  const rows = [...pageAt('/claims/').querySelectorAll('tbody q')].map((words) => latinLetters(textOf(words)));
  const sheets = pdf.pages.map(({ text }) => latinLetters(text));
  const withRows = sheets.filter((text) => rows.some((words) => text.includes(words)));
  expect(withRows.length).toBeGreaterThanOrEqual(2);
  for (const text of withRows) expect(text).toContain(head);
});

test('sources are printed with their addresses', async () => {
  const all = latinLetters((await pdfOf('/sources/')).pages.map(({ text }) => text).join(''));
  const links = hrefsOf(pageAt('/sources/'), '.source-list cite a');
  const linked = Object.values(recordsIn<{ url?: string }>(root, 'sources')).filter(({ url }) => url);
  expect(links).toHaveLength(linked.length);
  for (const link of links) expect(all).toContain(latinLetters(`<${link}>`));
});
