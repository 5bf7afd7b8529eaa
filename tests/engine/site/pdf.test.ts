import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { printSite } from '../../../src/features/print/pdf/print-site.ts';
import { basePath } from '../../support/build.ts';
import { articlesIn } from '../../support/content.ts';
import { hrefsOf, textOf } from '../../support/pages.ts';
import { latinLetters, readPdf, type Pdf } from '../../support/pdf.ts';
import { parts } from '../../support/selectors.ts';
import { basedDist, pageAt, root } from '../../support/site.ts';

const address = `https://example.org${basePath}/`;
const papers = ['', '-letter'];
const forms = ['text', 'annotated', 'everything', 'worksheet'];
let folder: string;
/** What was printed, by its path below the site. */
let pdfs: Map<string, Pdf>;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'printed-'));
  cpSync(basedDist(), folder, { recursive: true });
  const files = await printSite({ dist: folder, address }, inject('browser'));
  pdfs = new Map();
  for (const file of files) pdfs.set(relative(folder, file), await readPdf(readFileSync(file)));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('there is one of each form of each article, on A4 and on Letter', () => {
  const names = forms.flatMap((form) => papers.map((paper) => `op-ed-${form}${paper}.pdf`));
  const expected = articlesIn(root).flatMap(({ path }) => names.map((name) => `${path.slice(1)}${name}`));
  expect([...pdfs.keys()].sort()).toEqual(expected.sort());
});

test.each(papers)('the forms are of as many pages as they need: %s', (paper) => {
  const pagesOf = (form: string) => pdfs.get(`op-ed-${form}${paper}.pdf`)?.pages.length ?? 0;
  expect(pagesOf('text')).toBe(1);
  expect(pagesOf('annotated')).toBe(3);
  expect(pagesOf('worksheet')).toBeLessThan(5);
  expect(pagesOf('everything')).toBeGreaterThan(9);
});

test('each form is what it says', () => {
  const outlineOf = (form: string) => pdfs.get(`op-ed-${form}.pdf`)?.outline;
  expect(outlineOf('text')).not.toContain('Notes');
  expect(outlineOf('annotated')).toContain('Notes');
  expect(outlineOf('annotated')).not.toContain('Timeline');
  expect(outlineOf('everything')).toEqual(expect.arrayContaining(['Notes', 'Timeline']));
  expect(outlineOf('worksheet')).toEqual(expect.arrayContaining(['Worksheet', 'Claims', 'Key']));
});

test('each has a title, a language and an outline, and its links in its tag tree', () => {
  for (const [path, { title, language, outline, pages }] of pdfs) {
    expect([title.length > 20, language, outline.length > 1], path).toEqual([true, 'en', true]);
    expect(
      pages.flatMap((page) => page.links).filter(({ tagged }) => !tagged),
      path,
    ).toEqual([]);
  }
  const annotated = pdfs.get('op-ed-annotated.pdf');
  expect(annotated?.title.startsWith('Ines Calder and Tomas Wren, “Who Pays')).toBe(true);
  expect(annotated?.pages.flatMap(({ links }) => links).length).toBeGreaterThan(100);
});

test('links lead to the places at which the site is published', () => {
  const urls = [...pdfs.values()]
    .flatMap(({ pages }) => pages.flatMap(({ links }) => links))
    .flatMap(({ url }) => url ?? []);
  expect(urls).toContain(`${address}figures/brandt/`);
  expect(urls.filter((url) => url.includes('127.0.0.1') || url.startsWith('file:'))).toEqual([]);
});

test('each letter and each sign is in a typeface that the browser has', () => {
  const text = [...pdfs.values()].flatMap(({ pages }) => pages.map((page) => page.text)).join('');
  expect([/[●◐◆◇○]/.test(text), /\p{Script=Arabic}/u.test(text)]).toEqual([true, true]);
  for (const [path, { pages }] of pdfs)
    expect([path, ...pages.map(({ blanks }) => blanks)]).toEqual([path, ...pages.map(() => 0)]);
});

describe.each(forms)('the text of %s, on each paper', (form) => {
  const withNotes = ['annotated', 'everything'].includes(form);
  const each = function* () {
    for (const { path } of articlesIn(root))
      for (const paper of papers) {
        const name = `${path.slice(1)}op-ed-${form}${paper}.pdf`;
        const pages = pdfs.get(name)?.pages ?? [];
        yield { name, path, pages, text: pages.map(({ text }) => text).join('') };
      }
  };

  test('has the paragraphs in order, to their last words, and numbers only where notes follow', () => {
    for (const { name, path, text } of each()) {
      const letters = lettersAndDigits(text);
      let from = 0;
      // A worksheet has numbers between its lines.
      const [address, selector] =
        form === 'worksheet' ? ['print/worksheet/', '.worksheet-lines span'] : ['', parts.paragraph];
      for (const part of pageAt(`${path}${address}`).querySelectorAll(selector)) {
        const copy = part.cloneNode(true) as Element;
        const marks = withNotes ? [...copy.querySelectorAll('[data-n]')] : [];
        for (const mark of marks) mark.append(mark.getAttribute('data-n') ?? '');
        const words = lettersAndDigits(copy.textContent ?? '');
        const place = letters.indexOf(words, from);
        expect(place, `${name}: ${words}`).toBeGreaterThanOrEqual(from);
        from = place + words.length;
      }
    }
  });

  test('has the last words of every note, or no note', () => {
    for (const { name, path, text } of each()) {
      const letters = latinLetters(text);
      const notes = [...pageAt(`${path}print/`).querySelectorAll('.paper-note')].map((note) => {
        const last = [...note.querySelectorAll('.line, p')].findLast((part) => latinLetters(textOf(part)) !== '');
        return latinLetters(textOf(last)).slice(-30);
      });
      expect(notes.length).toBeGreaterThan(2);
      const found = notes.filter((words) => letters.includes(words));
      if (withNotes) expect(found, name).toEqual(notes);
      else expect(found.length, name).toBeLessThan(form === 'text' ? 1 : notes.length);
    }
  });

  test('has no address that leads nowhere on paper, and says on each sheet which of how many it is', () => {
    for (const { name, pages, text } of each()) {
      expect(text, name).not.toMatch(/<[./#]/);
      expect(text, name).not.toContain('127.0.0.1');
      for (const [index, { margins }] of pages.entries()) {
        expect(margins, name).toContain(`${index + 1} of ${pages.length}`);
        expect(margins, name).toContain('example.org');
      }
    }
  });
});

test('a site that has not been printed offers no PDF', () => {
  for (const path of ['/', '/print/']) {
    expect(hrefsOf(pageAt(path), 'a').filter((link) => link.endsWith('.pdf'))).toEqual([]);
  }
});

function lettersAndDigits(text: string): string {
  return text.normalize('NFKC').replace(/[^\p{Script=Latin}\d]/gu, '');
}
