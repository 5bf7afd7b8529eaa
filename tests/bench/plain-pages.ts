import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from '../support/pages.ts';

const BLOCKS = 'h1, h2, h3, p, li, dt, dd, th, td, summary';

/** A page to compare with: its words without any style, script or picture. */
export interface PlainPage {
  name: string;
  /** Folder of a site with the page at the address `/`. */
  dist: string;
}

/** Writes two plain pages of a built site below `parent`: the text of the lead article, and every word of its page. */
export function writePlainPages(parent: string, dist: string): PlainPage[] {
  const text = readFileSync(join(dist, 'op-ed.txt'), 'utf8').split('\n\n');
  return [
    write(join(parent, 'plain-text'), 'plain HTML, text alone', text),
    write(join(parent, 'plain-words'), 'plain HTML, text and notes', blocksOf(readPage('/', dist))),
  ];
}

/** The texts of the innermost blocks of a page’s main part, in reading order, with single spaces. */
export function blocksOf(page: Document): string[] {
  return [...page.querySelectorAll('main :is(h1, h2, h3, p, li, dt, dd, th, td, summary)')]
    .filter((element) => !element.querySelector(BLOCKS))
    .map(({ textContent }) => (textContent ?? '').replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '');
}

/** An HTML page of paragraphs, with the browser’s own style. */
export function plainHtml(paragraphs: readonly string[]): string {
  const head =
    '<!doctype html>\n<html lang="en">\n<meta charset="utf-8">\n' +
    '<meta name="viewport" content="width=device-width, initial-scale=1">\n<title>Plain</title>\n' +
    '<link rel="icon" href="data:,">\n';
  return head + paragraphs.map((text) => `<p>${text.replace(/&/g, '&amp;').replace(/</g, '&lt;')}</p>\n`).join('');
}

function write(dist: string, name: string, paragraphs: readonly string[]): PlainPage {
  mkdirSync(dist);
  writeFileSync(join(dist, 'index.html'), plainHtml(paragraphs));
  return { name, dist };
}
