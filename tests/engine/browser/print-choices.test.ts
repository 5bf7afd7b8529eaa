import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSession, type Session } from '../support/browser-session.ts';
import { readPage, sourceParagraphs } from '../support/pages.ts';
import { readPdf } from '../support/pdf.ts';

let session: Session;
beforeAll(async () => void (session = await startSession()));
afterAll(() => session.close());

/** The sheets that a choice gives, scripts off. */
async function sheets(choice: string) {
  const page = await session.open(`/print/${choice}`);
  const pdf = await readPdf(await page.pdf({ format: 'A4', tagged: true, outline: true }));
  return { pdf, text: pdf.pages.map(({ text }) => text).join('') };
}

const words = (text: string) => text.normalize('NFKC').replace(/[^\p{Script=Latin}]/gu, '');

test('the text alone is one page, and nothing but the op-ed', async () => {
  const { pdf, text } = await sheets('#text-only');
  expect(pdf.pages).toHaveLength(1);
  for (const paragraph of sourceParagraphs()) expect(words(text)).toContain(words(paragraph));
  expect(text).not.toContain('Sources of the notes');
  expect(text).not.toContain('Choose what the sheet gets');
});

test('without a choice the sheet has text, notes and sources, and no figures', async () => {
  const { pdf, text } = await sheets('');
  expect(pdf.outline).toEqual(
    expect.arrayContaining(['Notes', '1 “Cracks and splits” in Arabic', 'Sources of the notes']),
  );
  expect(pdf.outline).not.toContain('Timeline');
  expect(text).toContain('49 The succession, then and since');
  expect((await sheets('#with-notes')).text).toBe(text);
});

test('everything adds all figures and the timeline', async () => {
  const { pdf, text } = await sheets('#everything');
  const figures = [...readPage('/figures/').querySelectorAll('.entities .name')].map(
    ({ textContent }) => textContent ?? '',
  );
  expect(figures).toHaveLength(12);
  for (const name of figures)
    expect(
      pdf.outline.some((title) => title.startsWith(name)),
      name,
    ).toBe(true);
  expect(pdf.outline).toContain('Timeline');
  const rows = readPage('/timeline/').querySelectorAll('.event h3');
  for (const { textContent } of rows) expect(words(text), textContent ?? '').toContain(words(textContent ?? ''));
  pdf.pages.slice(0, -1).forEach(({ filled }, index) => expect(filled, `page ${index + 1}`).toBeGreaterThan(0.1));
});

test('each choice is a plain link, and the page says what it shows', async () => {
  const page = await session.open('/print/');
  const shown = () => page.locator('.print-choices .shown:visible').allTextContents();
  expect(await shown()).toEqual(['Shown below: the op-ed, all notes and their sources.']);
  await page.getByRole('link', { name: 'The text alone' }).first().click();
  expect(await shown()).toEqual(['Shown below: the op-ed alone, on one page.']);
  expect(await page.getByRole('heading', { name: 'Notes', exact: true }).isVisible()).toBe(false);
});

test('a button prints where script runs, and is not there where none does', async () => {
  const without = await session.open('/print/');
  expect(await without.locator('#print').isVisible()).toBe(false);
  const page = await session.open('/print/', { javaScriptEnabled: true });
  await page.evaluate(() => (window.print = () => document.body.classList.add('printed')));
  await page.getByRole('button', { name: 'Print' }).click();
  expect(await page.locator('body.printed').count()).toBe(1);
});

test('links inside the sheet lead to its notes', () => {
  const page = readPage('/print/');
  for (const link of page.querySelectorAll('.passage > p a[data-n]')) {
    const note = page.querySelector(link.getAttribute('href') ?? '');
    expect(
      note
        ?.querySelector('h3')
        ?.textContent?.trim()
        .startsWith(`${link.getAttribute('data-n')} `),
      link.id,
    ).toBe(true);
  }
});
