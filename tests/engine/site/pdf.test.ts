import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { printSite } from '../../../src/features/print/pdf/print-site.ts';
import { basePath } from '../../support/build.ts';
import { articlesIn } from '../../support/content.ts';
import { hrefsOf } from '../../support/pages.ts';
import { readPdf, type Pdf } from '../../support/pdf.ts';
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

test('a site that has not been printed offers no PDF', () => {
  for (const path of ['/', '/print/']) {
    expect(hrefsOf(pageAt(path), 'a').filter((link) => link.endsWith('.pdf'))).toEqual([]);
  }
});
