import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSession, type Session } from '../support/browser-session.ts';
import { noteIds, readPage, sourceParagraphs } from '../support/pages.ts';
import { readPdf, type Pdf } from '../support/pdf.ts';

let session: Session;
beforeAll(async () => void (session = await startSession()));
afterAll(() => session.close());

const document = readPage('/');

/** A paragraph as paper has it: each marked name or words followed by the number of their note. */
function numbered(id: string): string {
  const paragraph = document.getElementById(id)!.cloneNode(true) as Element;
  for (const mark of paragraph.querySelectorAll('[data-n]')) mark.append(mark.getAttribute('data-n') ?? '');
  return paragraph.textContent ?? '';
}

/** Letters and digits alone, for text in which spaces and right-to-left words may be drawn in another order. */
const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{Script=Latin}\d]/gu, '');

describe.each(['A4', 'Letter'] as const)('printed on %s, scripts off', (format) => {
  let pdf: Pdf;
  beforeAll(async () => {
    const page = await session.open('/', { colorScheme: 'dark' });
    pdf = await readPdf(await page.pdf({ format, tagged: true, outline: true }));
  });

  test('the first page has title, author, publication, date and the eight paragraphs in order, cut by nothing', () => {
    const places = sourceParagraphs().map((_, index) => pdf.pages[0]!.text.indexOf(numbered(`p${index + 1}`)));
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(pdf.pages[0]!.text).toMatch(
      /^1 of \d.*Mustafa Fahs in Asharq Al-Awsat, about 13 January 2023The Iranian Regime is Disintegrating/,
    );
  });

  test('nothing else stands on the first page but the address and the number of the page', () => {
    const titles = [...document.querySelectorAll('.section > h2')].map(({ textContent }) =>
      (textContent ?? '').trim().toUpperCase(),
    );
    const rest = [...sourceParagraphs().map((_, index) => numbered(`p${index + 1}`)), ...titles].reduce(
      (text, part) => text.replace(part, ''),
      pdf.pages[0]!.text,
    );
    expect(letters(rest)).toBe(
      letters(
        `1 of ${pdf.pages.length}example.org/Mustafa Fahs in Asharq Al-Awsat, about 13 January 2023` +
          'The Iranian Regime is Disintegrating and Facing Defections',
      ),
    );
  });

  test('the notes begin on the second page, in the order of their numbers, each with its passage', () => {
    const all = pdf.pages.map(({ text }) => text).join('');
    expect(pdf.pages[1]!.text).toContain('Notes');
    let from = pdf.pages[0]!.text.length;
    const cards = [...document.querySelectorAll('.card:not(.also)')];
    expect(cards).toHaveLength(49);
    for (const card of cards) {
      const number = card.querySelector('.number')?.textContent;
      const name =
        card.querySelector('.title')?.lastChild?.textContent?.trim() ?? card.querySelector('.name')?.textContent;
      const kind = card.matches('.figure') ? ' · person' : card.matches('.faction') ? ' · faction or body' : '';
      const paragraph = card.closest('.passage')?.querySelector('p')?.id.slice(1);
      const heading = `${number} ${name}${kind} · ¶${paragraph}`;
      const place = all.indexOf(heading, from);
      expect(place, heading).toBeGreaterThan(0);
      from = place;
    }
  });

  test('every note is printed whole, word by word', () => {
    const all = letters(pdf.pages.map(({ text }) => text.slice(text.indexOf('example.org/'))).join(''));
    for (const id of noteIds()) {
      for (const paragraph of document.querySelectorAll(`#note-${id} > p:not(.note-links)`)) {
        const words = (paragraph.textContent ?? '').replace(/\s+/g, ' ');
        const halves = [words.slice(0, 60), words.slice(-60)].map(letters);
        for (const half of halves) expect(all, `${id}: ${half}`).toContain(half);
      }
    }
  });

  test('no word is glued to the next at the end of a line', () => {
    const all = pdf.pages.map(({ text }) => text).join('');
    const bodies = noteIds().flatMap((id) => [...document.querySelectorAll(`#note-${id} > p:not(.note-links)`)]);
    const pairs = bodies.flatMap(({ textContent }) =>
      [...(textContent ?? '').matchAll(/(?=\b([a-z]{3,} [a-z]{3,})\b)/g)].map(([, pair = '']) => pair),
    );
    expect(pairs.length).toBeGreaterThan(800);
    expect(pairs.filter((pair) => !all.includes(pair))).toEqual([]);
  });

  test('every figure, faction and cited source is printed, the sources with their addresses', () => {
    const all = letters(pdf.pages.map(({ text }) => text).join(''));
    for (const { textContent } of document.querySelectorAll('.card > .name')) {
      expect(all).toContain(letters(textContent ?? ''));
    }
    const sources = [...document.querySelectorAll('.article-sources li a')];
    expect(sources.length).toBeGreaterThan(80);
    for (const link of sources) {
      expect(all).toContain(letters(`${link.textContent} <${link.getAttribute('href')}>`));
    }
  });

  test('every page says which of how many it is, and is at least a tenth full', () => {
    pdf.pages.forEach(({ margins, filled }, index) => {
      expect(margins).toContain(`${index + 1} of ${pdf.pages.length}`);
      if (index < pdf.pages.length - 1) expect(filled, `page ${index + 1}`).toBeGreaterThan(0.1);
    });
    expect(pdf.pages[1]!.margins).toContain('Mustafa Fahs, “The Iranian Regime');
  });

  test('it has a title, a language, an outline, and every link in its tag tree', () => {
    expect(pdf.title).toMatch(/^Mustafa Fahs, “The Iranian Regime is Disintegrating and Facing Defections”, annotated/);
    expect(pdf.language).toBe('en');
    expect(pdf.outline).toEqual(expect.arrayContaining(['Notes', 'Sources of the notes']));
    expect(pdf.outline[0]).toBe('The Iranian Regime is Disintegrating and Facing Defections');
    const links = pdf.pages.flatMap((page) => page.links);
    expect(links.length).toBeGreaterThan(400);
    expect(links.filter(({ tagged }) => !tagged)).toEqual([]);
  });

  test('it takes seven pages', () => {
    expect(pdf.pages).toHaveLength(7);
  });
});

test('what is dark on the screen is dark text on white paper', async () => {
  const page = await session.open('/', { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colours = await page.evaluate(() =>
    ['html', 'body', '#p1', '.card', '.cite a', '.article-sources'].map((selector) => {
      const { color, backgroundColor } = getComputedStyle(document.querySelector(selector)!);
      return `${color} on ${backgroundColor}`;
    }),
  );
  expect([...new Set(colours)]).toEqual(['rgb(0, 0, 0) on rgba(0, 0, 0, 0)']);
});

test('what the reader has hidden is not printed', async () => {
  const page = await session.open('/');
  await page.locator('#show-claims').uncheck();
  const withoutNotes = await readPdf(await page.pdf({ format: 'A4' }));
  expect(withoutNotes.pages.map(({ text }) => text).join('')).not.toContain('The spying charge');
  await page.locator('#show-who').uncheck();
  const textAlone = await readPdf(await page.pdf({ format: 'A4' }));
  expect(textAlone.pages).toHaveLength(1);
  expect(textAlone.pages[0]!.text).toContain(sourceParagraphs()[4]!);
});

test('print rules name no paper size', () => {
  expect(readFileSync('dist/index.html', 'utf8')).not.toMatch(/@page[^}]*\bsize\s*:/);
});
