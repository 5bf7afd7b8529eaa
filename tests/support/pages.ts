import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';

/** Paths of all files below a folder, with slashes, relative to it. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.replace(/^\.\//, '').length + 1))
    .sort();
}

/** Paths of all pages of a build, below its base path: `/`, `/about/`, `/404.html`; not those that only redirect. */
export function pagesOf(dist: string): string[] {
  return filesBelow(dist)
    .filter(
      (file) => file.endsWith('.html') && !readFileSync(join(dist, file), 'utf8').includes('http-equiv="refresh"'),
    )
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
}

/** The file that holds the page at a path. */
export function fileOf(page: string): string {
  return page.endsWith('/') ? `${page}index.html` : page;
}

/** A built page as a document. */
export function readPage(page: string, dist: string): Document {
  return parseHTML(readFileSync(join(dist, fileOf(page)), 'utf8')).document;
}

/** Text of an element with single spaces; empty where there is no element. */
export function textOf(element: Element | null | undefined): string {
  return (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
}

/** Links of all elements that match, as written. */
export function hrefsOf(root: ParentNode, selector: string): string[] {
  return [...root.querySelectorAll(selector)].map((link) => link.getAttribute('href') ?? '');
}

/** All ids of a page, in their order. */
export function idsOf(root: ParentNode): string[] {
  return [...root.querySelectorAll('[id]')].map(({ id }) => id);
}
