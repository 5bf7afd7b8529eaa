import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, readPage } from '../support/pages.ts';
import { compress } from './server.ts';

/** Bytes of a page as they go over the wire, without headers. */
export interface Sizes {
  html: number;
  /** Styles compressed alone, inside the page or beside it. */
  styles: number;
  /** Scripts compressed alone, inside the page or beside it. */
  scripts: number;
  fonts: number;
  /** All files that the page asked for. */
  total: number;
}

/** Sizes of the page at the first of the addresses in `requests`, in a folder with compressed files beside its files. */
export function sizesOf(dist: string, requests: readonly string[]): Sizes {
  const [address = '/', ...others] = requests;
  const page = readPage(address, dist);
  const sum = (paths: readonly string[]) => paths.reduce((bytes, path) => bytes + sentBytes(dist, path), 0);
  return {
    html: sum([address]),
    styles: compressedLength(textsOf(page, dist, 'style, link[rel="stylesheet"]', 'href')),
    scripts: compressedLength(textsOf(page, dist, 'script:not([type$="json"])', 'src')),
    fonts: sum(others.filter((path) => /\.woff2?$/.test(path))),
    total: sum(requests),
  };
}

function sentBytes(dist: string, path: string): number {
  const file = join(dist, fileOf(path));
  return statSync(existsSync(`${file}.br`) ? `${file}.br` : file).size;
}

function textsOf(page: Document, dist: string, selector: string, source: 'href' | 'src'): string {
  return [...page.querySelectorAll(selector)]
    .map((element) => {
      const path = element.getAttribute(source);
      return path === null ? element.textContent : readFileSync(join(dist, path), 'utf8');
    })
    .join('\n');
}

function compressedLength(text: string): number {
  return text === '' ? 0 : compress(text).length;
}
