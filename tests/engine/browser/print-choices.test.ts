import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSession, type Session } from '../../support/browser-session.ts';
import { articlesIn } from '../../support/content.ts';
import { textOf } from '../../support/pages.ts';
import { latinLetters, readPdf } from '../../support/pdf.ts';
import { dist, pageAt, root } from '../../support/site.ts';

let session: Session;
beforeAll(async () => void (session = await startSession(dist)));
afterAll(() => session.close());

/** The sheets that a choice gives, scripts off. */
async function sheets(choice: string) {
  const page = await session.open(`/print/${choice}`);
  const pdf = await readPdf(await page.pdf({ format: 'A4', tagged: true, outline: true }));
  return { pdf, text: pdf.pages.map(({ text }) => text).join('') };
}

test('the text alone is one page, and nothing but the op-ed', async () => {
  const { pdf, text } = await sheets('#text-only');
  expect(pdf.pages).toHaveLength(1);
  for (const paragraph of articlesIn(root)[0]?.paragraphs ?? []) {
    expect(latinLetters(text)).toContain(latinLetters(paragraph));
  }
  expect(text).not.toContain('Sources of the notes');
  expect(text).not.toContain('Choose what the sheet gets');
});

test('without a choice the sheet has text, notes and sources, and no figures', async () => {
  const { pdf, text } = await sheets('');
  expect(pdf.outline).toEqual(expect.arrayContaining(['Notes', '2 Three fathoms in one year', 'Sources of the notes']));
  expect(pdf.outline).not.toContain('Timeline');
  expect(text).toContain('32 One Board or several');
  expect((await sheets('#with-notes')).text).toBe(text);
});

test('everything adds all figures and the timeline', async () => {
  const { pdf, text } = await sheets('#everything');
  const figures = [...pageAt('/figures/').querySelectorAll('.entities .name')].map(textOf);
  expect(figures).toHaveLength(9);
  for (const name of figures) {
    expect(
      pdf.outline.some((title) => title.startsWith(name)),
      name,
    ).toBe(true);
  }
  expect(pdf.outline).toContain('Timeline');
  for (const title of [...pageAt('/timeline/').querySelectorAll('.event h3')].map(textOf)) {
    expect(latinLetters(text), title).toContain(latinLetters(title));
  }
  pdf.pages.slice(0, -1).forEach(({ filled }, index) => expect(filled, `page ${index + 1}`).toBeGreaterThan(0.1));
});

test('each choice is a plain link, and the page says what it shows', async () => {
  const page = await session.open('/print/');
  const shown = () => page.locator('.print-choices .shown:visible').allTextContents();
  expect(await shown()).toEqual(['Shown below: the text, all notes and their sources.']);
  await page.getByRole('link', { name: 'Text only' }).first().click();
  expect(await shown()).toEqual(['Shown below: the text alone.']);
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
  const page = pageAt('/print/');
  const links = [...page.querySelectorAll('.passage > p a[data-n]')];
  expect(links.length).toBeGreaterThan(32);
  for (const link of links) {
    const note = page.querySelector(link.getAttribute('href') ?? '');
    expect(textOf(note?.querySelector('h3')).startsWith(`${link.getAttribute('data-n')} `), link.id).toBe(true);
  }
});
