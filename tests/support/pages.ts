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

/** Addresses of all pages of a build, below its base path: `/`, `/about/`, `/404.html`. */
export function pagesOf(folder = 'dist'): string[] {
  return filesBelow(folder)
    .filter((file) => file.endsWith('.html'))
    .map((file) => `/${file.replace(/(^|\/)index\.html$/, '$1')}`);
}

/** The file that a page’s address stands for. */
export function fileOf(page: string): string {
  return page.endsWith('/') ? `${page}index.html` : page;
}

/** A built page as a document. */
export function readPage(page: string, folder = 'dist'): Document {
  return parseHTML(readFileSync(join(folder, fileOf(page)), 'utf8')).document as unknown as Document;
}

/** The eight paragraphs of the text, as recorded beside the article. */
export function sourceParagraphs(): string[] {
  return readFileSync('content/articles/iranian-regime-disintegrating.txt', 'utf8').split('\n\n').slice(2);
}

/** Ids of all notes. */
export function noteIds(): string[] {
  return readdirSync('content/notes')
    .map((name) => name.replace('.mdx', ''))
    .sort();
}
