import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSession, type Session } from '../../support/browser-session.ts';
import { articlesIn } from '../../support/content.ts';
import { hrefsOf, textOf } from '../../support/pages.ts';
import { latinLetters, readPdf, type Pdf } from '../../support/pdf.ts';
import { dist, pageAt, root } from '../../support/site.ts';

let session: Session;
beforeAll(async () => void (session = await startSession(dist)));
afterAll(() => session.close());

describe.each(articlesIn(root))('the worksheet of $id', ({ path, paragraphs }) => {
  const address = `${path}print/worksheet/`;
  const page = pageAt(address);

  test('has the text word for word, in lines and without numbers of notes', () => {
    const set = [...page.querySelectorAll('.worksheet-lines p')].map((paragraph) =>
      [...paragraph.querySelectorAll('span')].map(({ textContent }) => textContent).join(''),
    );
    expect(set).toEqual(paragraphs);
    expect(page.querySelectorAll('.worksheet-lines :is(a, [data-n])')).toHaveLength(0);
  });

  test('is linked from the page for print', () => {
    expect(hrefsOf(pageAt(`${path}print/`), '.print-choices a')).toContain(address);
  });

  test('has an empty field for the status and one for the evidence of each claim, and a key to all', () => {
    const claims = pageAt(path).querySelectorAll('.claim-strip a');
    const [fields, key] = ['.worksheet-fields', '.worksheet-key'].map((table) => [
      ...page.querySelectorAll(`${table} tbody tr`),
    ]);
    expect(fields).toHaveLength(claims.length);
    for (const row of fields ?? []) {
      expect([...row.querySelectorAll('td')].map(textOf).map(Boolean)).toEqual([true, false, false]);
    }
    const words = (rows: Element[] = []) => rows.map((row) => textOf(row.querySelector('th')));
    expect(words(key)).toEqual(words(fields));
    expect(key?.map((row) => row.querySelector('.status')?.getAttribute('data-status'))).toEqual(
      [...claims].map((claim) => claim.getAttribute('data-status')),
    );
  });
});

describe.each(['A4', 'Letter'] as const)('the worksheet on %s', (format) => {
  let pdf: Pdf;
  beforeAll(async () => {
    const page = await session.open('/print/worksheet/', { colorScheme: 'dark' });
    pdf = await readPdf(await page.pdf({ format, tagged: true, outline: true }));
  });

  test('has the key on a sheet of its own, and says what to do in three lines', () => {
    const sheets = pdf.pages.map(({ text }) => text.split('example.org/print/worksheet/')[1] ?? '');
    expect(sheets[0]?.startsWith('Worksheet1. Read the text')).toBe(true);
    expect(sheets.at(-1)?.startsWith('KeyThe notes, with their sources: https://example.org/')).toBe(true);
    const answers = sheets.filter((sheet) => sheet.includes('The Board says sheets were missing'));
    expect(answers).toEqual([sheets.at(-1)]);
    expect(pageAt('/print/worksheet/').querySelectorAll('.worksheet-steps li')).toHaveLength(3);
  });

  test('says in which lines the words of a claim are', () => {
    const row = [...pageAt('/print/worksheet/').querySelectorAll('.worksheet-key tbody tr')].find((row) =>
      textOf(row).includes('paid for by the Shippers’ League alone'),
    );
    const [first = 0, last = first] = textOf(row?.querySelector('td')).split('–').map(Number);
    const lines = [...pageAt('/print/worksheet/').querySelectorAll('.worksheet-lines span')].map(textOf);
    expect(latinLetters(lines.slice(first - 1, last).join(''))).toContain(
      latinLetters('paid for by the Shippers’ League alone'),
    );
  });

  test('has room for three written lines in each field', async () => {
    const page = await session.open('/print/worksheet/');
    await page.emulateMedia({ media: 'print' });
    const heights = await page.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('.worksheet-fields td:last-child')].map((field) => field.offsetHeight),
    );
    expect(Math.min(...heights)).toBeGreaterThan(65);
  });

  test('leaves a third of the paper blank beside the text', async () => {
    const page = await session.open('/print/worksheet/');
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: 665, height: 1000 });
    const widths = await page.evaluate(() =>
      [...document.querySelectorAll('.worksheet-lines span')].map((line) => {
        const range = document.createRange();
        range.selectNodeContents(line);
        return range.getBoundingClientRect().right;
      }),
    );
    expect(Math.max(...widths)).toBeLessThan(665 * 0.7);
  });
});

test.each([
  [375, true],
  [1280, false],
])('at %i px a line of the paper goes on in the line that the one before it ends in: %s', async (width, flows) => {
  const page = await session.open('/print/worksheet/', { viewport: { width, height: 900 } });
  const tops = await page.evaluate(() =>
    [...document.querySelectorAll('.worksheet-lines p:first-of-type span')].map((line) => {
      const range = document.createRange();
      range.selectNodeContents(line);
      const boxes = [...range.getClientRects()];
      return { first: boxes.at(0)?.top, last: boxes.at(-1)?.top };
    }),
  );
  expect(tops.length).toBeGreaterThan(3);
  expect(tops.some(({ first }, index) => index > 0 && first === tops[index - 1]?.last)).toBe(flows);
});
