import { afterAll, beforeAll, expect, test } from 'vitest';
import { startSession, type Session } from '../../support/browser-session.ts';
import { articlesIn } from '../../support/content.ts';
import { textOf } from '../../support/pages.ts';
import { latinLetters, readPdf, type Pdf } from '../../support/pdf.ts';
import { dist, pageAt, root } from '../../support/site.ts';

let session: Session;
beforeAll(async () => void (session = await startSession(dist)));
afterAll(() => session.close());

const printed = new Map<string, ReturnType<typeof print>>();

/** The sheets that a choice gives, scripts off; printed once for all tests. */
function sheets(choice: string) {
  const before = printed.get(choice) ?? print(choice);
  printed.set(choice, before);
  return before;
}

async function print(choice: string) {
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
  const [, head = ''] = text.split('example.org/print/');
  expect(head.startsWith('Ines Calder and Tomas Wren in Marrow Bay Courier, 3 June 1987Who Pays for the Silt')).toBe(
    true,
  );
  expect(text).not.toContain('Sources');
  expect(text).not.toContain('What to print');
  expect(text).not.toContain(textOf(pageAt('/print/').querySelector('.standfirst')));
  expect(text).not.toContain('At the centre of');
});

test('the text alone carries no numbers', async () => {
  const { text } = await sheets('#text-only');
  const body = text.slice(text.indexOf('Who Pays'), text.indexOf('The bill is lying there already.'));
  expect(body.length).toBeGreaterThan(2000);
  expect(body.match(/\d+/g)).toBeNull();
});

test('without a choice the sheet has text, fates and notes, and neither sources nor figures', async () => {
  const { pdf, text } = await sheets('');
  expect(pdf.outline).toEqual(expect.arrayContaining(['Notes', '2 Three fathoms in one year', 'About this text']));
  expect(pdf.outline).not.toContain('Timeline');
  expect(pdf.outline).not.toContain('Sources');
  expect(pdf.pages[0]?.text).toContain('Lucie Moreau Died in May 1990.');
  expect(pdf.pages[1]?.text).toContain('Notes1 Olga Brandt');
  expect(pdf.pages).toHaveLength(3);
  expect(text).toContain('32 One Board or several');
  expect((await sheets('#with-notes')).text).toBe(text);
});

test('a note has the same words in the same order as on the paper of the article', async () => {
  const page = await session.open('/');
  const textsOf = ({ pages }: Pdf) => pages.map(({ text }) => text);
  const article = textsOf(await readPdf(await page.pdf({ format: 'A4' })));
  const print = textsOf((await sheets('')).pdf);
  const notes = [...pageAt('/print/').querySelectorAll('.paper-note')].map((note) => latinLetters(textOf(note)));
  expect(notes).toHaveLength(32);
  // The end of a sheet, with its number and title, is in the middle of one note at most.
  const lost = (texts: readonly string[], words: readonly string[]) => {
    const text = latinLetters(texts.join(''));
    return words.filter((each) => !text.includes(each)).length;
  };
  expect(lost(print, notes)).toBeLessThan(print.length);
  expect(
    lost(
      article,
      notes.map((note) => note.slice(0, 60)),
    ),
  ).toBeLessThan(article.length);
});

test('everything adds sources, all figures, factions and the timeline', async () => {
  const { pdf, text } = await sheets('#everything');
  const figures = [...pageAt('/figures/').querySelectorAll('.entity-list .name')].map(textOf);
  expect(figures).toHaveLength(9);
  for (const name of figures) {
    expect(
      pdf.outline.some((title) => title.startsWith(name)),
      name,
    ).toBe(true);
  }
  const groups = [...pageAt('/factions/').querySelectorAll('.entity-list .name')].map(textOf);
  expect(groups.length).toBeGreaterThan(4);
  for (const name of groups) expect(pdf.outline).toContainEqual(expect.stringContaining(name));
  expect(pdf.outline).toEqual(expect.arrayContaining(['Sources', 'Timeline']));
  for (const title of [...pageAt('/timeline/').querySelectorAll('.timeline-event h3')].map(textOf)) {
    expect(latinLetters(text), title).toContain(latinLetters(title));
  }
  pdf.pages.slice(0, -1).forEach(({ filled }, index) => expect(filled, `page ${index + 1}`).toBeGreaterThan(0.1));
});

test('what became of people goes from their chapters with all that came later, and stands apart where it is shown', async () => {
  const page = await session.open('/print/#everything');
  await page.emulateMedia({ media: 'print' });
  const since = page.locator('.sheet-entry > .lead.since');
  expect(await since.count()).toBeGreaterThan(1);
  expect(
    await since.first().evaluate((line) => parseFloat(getComputedStyle(line).borderInlineStartWidth)),
  ).toBeGreaterThan(2);
  await page.emulateMedia({ media: 'screen' });
  await page.locator('#hide-later').check();
  await page.emulateMedia({ media: 'print' });
  for (const line of await since.all()) expect(await line.isVisible()).toBe(false);
});

test('each choice is a plain link, and the page says what it shows', async () => {
  const page = await session.open('/print/');
  const shown = () => page.locator('.print-choices .shown:visible').allTextContents();
  expect(await shown()).toEqual(['Shown below: the text and all notes.']);
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
    const note = page.getElementById(link.getAttribute('href')?.split('#')[1] ?? '');
    expect(textOf(note?.querySelector('h3')).startsWith(`${link.getAttribute('data-n')} `), link.id).toBe(true);
  }
});
