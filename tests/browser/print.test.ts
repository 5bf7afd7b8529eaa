import { readFileSync } from 'node:fs';
import { extractText } from 'unpdf';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startSession, type Session } from '../support/browser-session.ts';
import { noteIds, readPage, sourceParagraphs } from '../support/pages.ts';

let session: Session;
beforeAll(async () => void (session = await startSession()));
afterAll(() => session.close());

/** Letters and digits alone: line ends, hyphens, note numbers and ligatures do not count. */
const letters = (text: string) => text.normalize('NFKC').replace(/[^\p{Script=Latin}]/gu, '');

/** The letters on each page of a PDF. */
async function pageTexts(pdf: Buffer): Promise<string[]> {
  const { text } = await extractText(new Uint8Array(pdf), { mergePages: false });
  return text.map(letters);
}

describe.each(['A4', 'Letter'] as const)('printed on %s, scripts off', (format) => {
  let texts: string[];
  beforeAll(async () => {
    const page = await session.open('/', { colorScheme: 'dark' });
    texts = await pageTexts(await page.pdf({ format }));
  });

  test('the whole text stands on the first page', () => {
    for (const paragraph of sourceParagraphs()) expect(texts[0]).toContain(letters(paragraph));
  });

  test('the notes begin on the second page', () => {
    expect(texts[1]).toMatch(/^(?:of)?Notes/);
    expect(texts[0]).not.toContain(letters('Not contained, or ebbing?'));
  });

  test('every note is printed to its last words', () => {
    const document = readPage('/');
    const all = texts.slice(1).join('');
    for (const id of noteIds()) {
      const paragraphs = [...document.querySelectorAll(`#note-${id} > p:not(.note-links)`)];
      const last = letters((paragraphs.at(-1)?.textContent ?? '').replace(/\s+/g, ' ')).slice(-40);
      expect(last.length, id).toBeGreaterThan(20);
      expect(all, id).toContain(last);
    }
  });

  test('every figure, faction and cited source is printed', () => {
    const all = texts.join('');
    for (const { textContent } of readPage('/').querySelectorAll('.who .name, .article-sources li a')) {
      expect(all).toContain(letters(textContent ?? ''));
    }
  });

  test('no page is empty, and no navigation is printed', () => {
    for (const text of texts) expect(text.length).toBeGreaterThan(100);
    expect(texts.join('')).not.toContain(letters('Skip to the content'));
    expect(texts.join('')).not.toContain(letters('Link to this note'));
  });
});

test('print rules name no paper size', () => {
  expect(readFileSync('dist/index.html', 'utf8')).not.toMatch(/@page[^}]*\bsize\s*:/);
});
