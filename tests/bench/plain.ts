import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { readPage } from '../support/pages.ts';

const BLOCKS = 'h1, h2, h3, p, li, dt, dd, th, td, summary';

/** A page to compare with: its words without any style, script or picture. */
export interface PlainPage {
  name: string;
  /** Address below the site’s. */
  path: string;
}

/** Writes two plain pages into a built site: the text of the lead article alone, and every word of the article page. */
export function writePlainPages(dist: string): PlainPage[] {
  const text = readFileSync(join(dist, 'op-ed.txt'), 'utf8').split('\n\n');
  return [
    write(dist, 'plain HTML, the article’s text alone', '/plain-text/', text),
    write(dist, 'plain HTML, the text and all notes', '/plain-words/', blocksOf(readPage('/', dist))),
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

function write(dist: string, name: string, path: string, paragraphs: readonly string[]): PlainPage {
  mkdirSync(join(dist, path));
  writeFileSync(join(dist, path, 'index.html'), plainHtml(paragraphs));
  return { name, path };
}
