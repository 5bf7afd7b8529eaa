import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSession, type Session } from '../../support/browser-session.ts';
import { articlesIn, idsIn } from '../../support/content.ts';
import { textOf } from '../../support/pages.ts';
import { latinLetters, readPdf, type Pdf } from '../../support/pdf.ts';
import { parts } from '../../support/selectors.ts';
import { dist, fileText, pageAt, root } from '../../support/site.ts';

let session: Session;
beforeAll(async () => void (session = await startSession(dist)));
afterAll(() => session.close());

const BYLINE = 'Ines Calder and Tomas Wren in Marrow Bay Courier, 3 June 1987';
const TITLE = 'Who Pays for the Silt of Marrow Bay?';
const document = pageAt('/');
const paragraphs = articlesIn(root)[0]?.paragraphs ?? [];
const notes = idsIn(root, 'notes').filter((id) => document.getElementById(`note-${id}`));
/** What is said of the text above and below it. */
const standfirst = textOf(document.querySelector('.standfirst'));
const voices = textOf(document.querySelector('.voices'));
const box = textOf(document.querySelector('.sheet-box'));

/** A paragraph as paper has it: each marked name or words followed by the number of their note, and its sign. */
const numbered = [...document.querySelectorAll(parts.paragraph)].map((paragraph) => {
  const copy = paragraph.cloneNode(true) as Element;
  for (const mark of copy.querySelectorAll('[data-n]')) mark.append(mark.getAttribute('data-n') ?? '');
  return copy.textContent ?? '';
});

describe.each(['A4', 'Letter'] as const)('printed on %s, scripts off', (format) => {
  let pdf: Pdf;
  let first: Pdf['pages'][number];
  let all: string;
  beforeAll(async () => {
    const page = await session.open('/', { colorScheme: 'dark' });
    pdf = await readPdf(await page.pdf({ format, tagged: true, outline: true }));
    all = pdf.pages.map(after).join('');
    if (!pdf.pages[0]) throw new Error('the PDF has no page');
    first = pdf.pages[0];
  });

  test('the first page has byline, title and all paragraphs in order, cut by nothing', () => {
    const text = latinLetters(first.text);
    const places = numbered
      .filter((words) => latinLetters(words) !== '')
      .map((words) => text.indexOf(latinLetters(words)));
    expect(numbered).toHaveLength(11);
    expect(places).not.toContain(-1);
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(text.startsWith(latinLetters(`of example.org/ ${BYLINE} ${TITLE} ${standfirst} ${voices}`))).toBe(true);
  });

  test('the text is in two columns', () => {
    for (const half of first.halves) expect(half).toBeGreaterThan(10);
  });

  test('below the text are the central figures and what became of them, the signs, and the full address', () => {
    expect(latinLetters(first.text).endsWith(latinLetters(box))).toBe(true);
    for (const life of document.querySelectorAll('.lives a')) expect(box).toContain(textOf(life));
    expect(box).toContain('Lucie Moreau Died in May 1990.');
    for (const sign of document.querySelectorAll('.claim-key .status')) expect(box).toContain(textOf(sign));
    expect(first.text).toContain('https://example.org/print/');
    for (const mark of document.querySelectorAll('.passage > p [data-status]')) {
      // A sign that no installed typeface has is printed as a box, and read as the character zero.
      const sign = `${mark.getAttribute('data-n')}[${mark.getAttribute('data-status')}\\0]`;
      expect(first.text).toMatch(new RegExp(sign));
    }
  });

  test('nothing else is on the first page but the address and the number of the page', () => {
    const sections = [...document.querySelectorAll('.section > h2')].map((title) => textOf(title).toUpperCase());
    const signs = [...document.querySelectorAll('p[data-sign]')].map((item) => item.getAttribute('data-sign') ?? '');
    const known = [...numbered, ...sections, ...signs, standfirst, voices, box].map(lettersAndDigits).filter(Boolean);
    const rest = known
      .sort((a, b) => b.length - a.length)
      .reduce((text, part) => text.replace(part, ''), lettersAndDigits(first.text));
    expect(rest).toBe(lettersAndDigits(`1 of ${pdf.pages.length} example.org/ ${BYLINE} ${TITLE}`));
  });

  test('the notes begin on the second page, in two columns', () => {
    expect(after(pdf.pages[1]).startsWith('Notes')).toBe(true);
    for (const half of pdf.pages[1]?.halves ?? []) expect(half).toBeGreaterThan(30);
  });

  test('each card has number and name, a note also its status in words, its verdict, its words and their paragraph', () => {
    let from = after(first).length;
    const cards = [...document.querySelectorAll(parts.card)];
    expect(cards).toHaveLength(32);
    for (const card of cards) {
      const heading =
        textOf(card.querySelector('.title')) || `${textOf(card.querySelector('.number'))} ${nameIn(card)}`;
      const place = all.indexOf(heading, from);
      expect(place, heading).toBeGreaterThan(0);
      from = place + heading.length;
      const paragraph = new RegExp(`\\s¶${card.closest('.passage')?.querySelector('p')?.id.slice(1)}(?!\\d)`);
      if (!card.matches('.note')) {
        expect(all.slice(from, from + 20), heading).toMatch(paragraph);
        continue;
      }
      const line = card.querySelector('.line')?.cloneNode(true) as Element | undefined;
      const words = card.querySelector('.on-words');
      for (const each of line?.querySelectorAll('.since, .promise') ?? []) each.remove();
      const expected = latinLetters(`${textOf(line)}${textOf(words)}`);
      expect(latinLetters(all.slice(from)).startsWith(expected), heading).toBe(true);
      expect(all.slice(from, from + 300), heading).toMatch(paragraph);
    }
  });

  test('every note is printed whole, word by word', () => {
    const text = latinLetters(all);
    expect(notes).toHaveLength(17);
    for (const id of notes) {
      for (const paragraph of document.querySelectorAll(`#note-${id} > p:not(.note-links, .on-words)`)) {
        const words = textOf(paragraph);
        for (const half of [words.slice(0, 60), words.slice(-60)].map(latinLetters)) {
          expect(text, `${id}: ${half}`).toContain(half);
        }
      }
    }
  });

  test('no word is glued to the next at the end of a line', () => {
    const bodies = notes.flatMap((id) => [...document.querySelectorAll(`#note-${id} > p:not(.note-links, .on-words)`)]);
    const pairs = bodies.flatMap(({ textContent }) =>
      [...(textContent ?? '').matchAll(/(?=\b([a-z]{3,} [a-z]{3,})\b)/g)].map(([, pair = '']) => pair),
    );
    expect(pairs.length).toBeGreaterThan(250);
    const glued = pairs.filter((pair) => !all.includes(pair) && all.includes(pair.replace(' ', '')));
    expect(glued).toEqual([]);
    // What a page ends with is apart from what the next begins with.
    expect(pairs.filter((pair) => !all.includes(pair)).length).toBeLessThan(pdf.pages.length);
  });

  test('every figure and faction is printed', () => {
    const text = latinLetters(all);
    for (const name of document.querySelectorAll(parts.cardName)) expect(text).toContain(latinLetters(textOf(name)));
  });

  test('every page says which of how many it is, and is at least a tenth full', () => {
    pdf.pages.forEach(({ margins, filled }, index) => {
      expect(margins).toContain(`${index + 1} of ${pdf.pages.length}`);
      if (index < pdf.pages.length - 1) expect(filled, `page ${index + 1}`).toBeGreaterThan(0.1);
    });
    expect(pdf.pages[1]?.margins).toContain(`Ines Calder and Tomas Wren, “${TITLE}`);
  });

  test('it has a title, a language, an outline, and every link in its tag tree', () => {
    expect(pdf.title).toContain(`Ines Calder and Tomas Wren, “${TITLE}”, annotated`);
    expect(pdf.language).toBe('en');
    expect(pdf.outline).toEqual(expect.arrayContaining(['Notes', 'About this text']));
    expect(pdf.outline[0]).toBe(TITLE);
    const links = pdf.pages.flatMap((page) => page.links);
    expect(links.length).toBeGreaterThan(100);
    expect(links.filter(({ tagged }) => !tagged)).toEqual([]);
  });

  test('it takes no more pages than it needs', () => {
    expect(pdf.pages).toHaveLength(3);
  });
});

/** What a page has after its margins. */
function after(page: Pdf['pages'][number] | undefined): string {
  const [, ...rest] = page?.text.split('example.org/') ?? [];
  return rest.join('example.org/');
}

function nameIn(card: Element): string {
  return textOf(card.querySelector(parts.cardName));
}

/** Letters and digits alone, for text in which spaces and right-to-left words may be drawn in another order. */
function lettersAndDigits(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{Script=Latin}\d]/gu, '');
}

test('a longer text flows on in order, and strands no line', async () => {
  const page = await session.open('/');
  await page.evaluate(() => {
    const sections = document.querySelectorAll('.section');
    for (const section of [...sections, ...sections, ...sections]) {
      const copy = section.cloneNode(true) as Element;
      for (const notes of copy.querySelectorAll('.notes')) notes.remove();
      document.querySelector('.sheet-box')?.before(copy);
    }
  });
  const pdf = await readPdf(await page.pdf({ format: 'A4' }));
  const all = latinLetters(pdf.pages.map(after).join(''));
  const words = numbered.map(latinLetters).filter(Boolean);
  let from = 0;
  for (const paragraph of [...words, ...words, ...words, ...words, latinLetters(box), 'Notes']) {
    const place = all.indexOf(paragraph, from);
    expect(place, paragraph).toBeGreaterThanOrEqual(from);
    from = place + paragraph.length;
  }
  await page.emulateMedia({ media: 'print' });
  const stranded = await page.evaluate(() =>
    [...document.querySelectorAll('.passage > p')].map((paragraph) => {
      const { orphans, widows } = getComputedStyle(paragraph);
      return Math.min(Number(orphans), Number(widows));
    }),
  );
  expect(Math.min(...stranded)).toBeGreaterThan(1);
});

test('what is dark on the screen is dark text on white paper', async () => {
  const page = await session.open('/', { colorScheme: 'dark' });
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
  const colours = await page.evaluate(() =>
    ['html', 'body', '#p1', '.card', '.cite a', '.about-text'].map((selector) => {
      const element = document.querySelector(selector);
      if (!element) return `no ${selector}`;
      const { color, backgroundColor } = getComputedStyle(element);
      return `${color} on ${backgroundColor}`;
    }),
  );
  expect([...new Set(colours)]).toEqual(['rgb(0, 0, 0) on rgba(0, 0, 0, 0)']);
});

test('what the reader has hidden is not printed', async () => {
  const page = await session.open('/');
  const printed = async () => (await readPdf(await page.pdf({ format: 'A4' }))).pages.map(({ text }) => text);
  expect((await printed()).join('')).toContain('The missing sheets');
  await page.locator('#show-claims').uncheck();
  expect((await printed()).join('')).not.toContain('The missing sheets');
  await page.locator('#show-who').uncheck();
  const [textAlone, ...others] = await printed();
  expect(others).toEqual([]);
  for (const paragraph of paragraphs) expect(latinLetters(textAlone ?? '')).toContain(latinLetters(paragraph));
});

test('print rules name no paper size', () => {
  expect(fileText('index.html')).not.toMatch(/@page[^}]*\bsize\s*:/);
});

// Printers cut off what is outside the page area, where a negative margin would put the bar of the first column.
test.each(['/', '/lamp-on-gull-rock/', '/print/'])(
  'on %s what came later has its bar inside the column',
  async (path) => {
    const page = await session.open(path);
    await page.emulateMedia({ media: 'print' });
    const bars = await page.evaluate(() =>
      [...document.querySelectorAll(':is(.card, .paper-note) :is(section.since, .since-line)')]
        .map((later) => getComputedStyle(later))
        .filter(({ display }) => display !== 'none')
        .map(({ borderInlineStartWidth: bar, marginInlineStart: out }) => ({
          bar: parseFloat(bar),
          out: parseFloat(out),
        })),
    );
    expect(bars).not.toEqual([]);
    expect(bars.filter(({ bar, out }) => bar < 2 || out < 0)).toEqual([]);
  },
);

test('where what came later is hidden, the box below the text has no names that nothing is said of', async () => {
  const page = await session.open('/');
  await page.locator('#hide-later').check();
  await page.emulateMedia({ media: 'print' });
  expect(await page.locator('.sheet-box').innerText()).toMatch(/^Signs say .*\. Sources and other sheets: https:\S+$/s);
});

test('words that are nothing but links to other pages are not on paper', async () => {
  for (const path of ['/', '/print/', '/print/#everything', '/print/worksheet/']) {
    const page = await session.open(path);
    const links = () =>
      page.evaluate(() =>
        [...document.querySelectorAll<HTMLAnchorElement>('main a[href]')]
          .filter(
            (link) => link.checkVisibility() && !link.closest('.cite, .card, .paper-note, .sheet-entry, .passage > p'),
          )
          .filter(({ origin, pathname }) => origin === location.origin && pathname !== location.pathname)
          .map(({ href }) => href),
      );
    if (path !== '/print/worksheet/') expect(await links(), path).toContainEqual(expect.stringContaining('/about/'));
    await page.emulateMedia({ media: 'print' });
    expect(await links(), path).toEqual([]);
  }
});

test('a native name is light and a paragraph’s number too, on each sheet', async () => {
  for (const path of ['/', '/print/']) {
    const page = await session.open(path);
    await page.emulateMedia({ media: 'print' });
    const weights = await page.evaluate(() =>
      [...document.querySelectorAll(':is(.card, .paper-note) .native, .paper-note h3 a[href^="#"]')].map(
        (name) => getComputedStyle(name).fontWeight,
      ),
    );
    expect([...new Set(weights)], path).toEqual(['400']);
  }
});
