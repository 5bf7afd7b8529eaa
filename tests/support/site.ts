import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inject } from 'vitest';
import { pagesOf, readPage } from './pages.ts';
import type {} from './engine-setup.ts';

const site = inject('site');

/** Folder of the tested site’s build at the address `/`. */
export const dist = site.dist;

/** Folder that holds the content of the tested site. */
export const root = site.root;

/** Paths of all its pages. */
export const pages = pagesOf(dist);

/** The build of the same site below `basePath`. Throws in a test project that has none. */
export function basedDist(): string {
  if (site.based === undefined) throw new Error('this test project builds no site below a base path');
  return site.based;
}

const documents = new Map<string, Document>();

/** A page of the tested site, or of another build of it, read once for all tests; one to be changed is from `readPage`. */
export function pageAt(path: string, folder = dist): Document {
  const file = join(folder, path);
  const document = documents.get(file) ?? readPage(path, folder);
  documents.set(file, document);
  return document;
}

/** One of its files as text. */
export function fileText(path: string): string {
  return readFileSync(join(dist, path), 'utf8');
}
