import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { tmpdir } from 'node:os';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { printSite } from '../../../src/features/print/pdf/print-site.ts';
import { basePath } from '../../support/build.ts';
import { hrefsOf } from '../../support/pages.ts';
import { readPdf, type Pdf } from '../../support/pdf.ts';
import { basedDist, pageAt } from '../../support/site.ts';

const address = `https://example.org${basePath}/`;
let folder: string;
let pdfs: Pdf[];

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'printed-'));
  cpSync(basedDist(), folder, { recursive: true });
  const files = await printSite({ dist: folder, address }, inject('browser'));
  pdfs = await Promise.all(files.map((file) => readPdf(readFileSync(file))));
});
afterAll(() => rmSync(folder, { recursive: true }));

test('there is one on A4 and one on Letter, in the site', () => {
  expect(existsSync(join(folder, 'op-ed-annotated.pdf'))).toBe(true);
  expect(existsSync(join(folder, 'op-ed-annotated-letter.pdf'))).toBe(true);
  for (const { pages } of pdfs) expect(pages.length).toBeGreaterThan(1);
});

test('each has a title, a language and an outline, and its links in its tag tree', () => {
  for (const { title, language, outline, pages } of pdfs) {
    expect([title.startsWith('Ines Calder and Tomas Wren, “Who Pays'), language]).toEqual([true, 'en']);
    expect(outline).toContainEqual(expect.stringMatching(/^(?:Notes){1,2}$/));
    const links = pages.flatMap((page) => page.links);
    expect(links.length).toBeGreaterThan(0);
    expect(links.filter(({ tagged }) => !tagged)).toEqual([]);
  }
});

test('links lead to the places at which the site is published', () => {
  const urls = pdfs.flatMap(({ pages }) => pages.flatMap(({ links }) => links)).flatMap(({ url }) => url ?? []);
  expect(urls).toContain(`${address}figures/brandt/`);
  expect(urls.filter((url) => url.includes('127.0.0.1') || url.startsWith('file:'))).toEqual([]);
});

test('a site that has not been printed offers no PDF', () => {
  for (const path of ['/', '/print/']) {
    expect(hrefsOf(pageAt(path), 'a').filter((link) => link.endsWith('.pdf'))).toEqual([]);
  }
});
