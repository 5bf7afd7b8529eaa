import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, readPage } from '../support/pages.ts';
import { compress } from './server.ts';

/** Bytes of a page as they go over the wire, without headers. */
export interface Sizes {
  html: number;
  /** Styles: those inside the page compressed alone, and all files of them. */
  styles: number;
  /** Scripts: those inside the page compressed alone, and all files of them. */
  scripts: number;
  /** Scripts inside the page, uncompressed. */
  inlineScripts: number;
  fonts: number;
  /** All files that the page asked for. */
  total: number;
  requests: number;
}

/** Sizes of the page at the first of the addresses in `requests`, in a folder with compressed files beside its files. */
export function sizesOf(dist: string, requests: readonly string[]): Sizes {
  const [address = '/', ...others] = requests;
  const page = readPage(address, dist);
  const sum = (paths: readonly string[]) => paths.reduce((bytes, path) => bytes + sentBytes(dist, path), 0);
  const files = (pattern: RegExp) => sum(others.filter((path) => pattern.test(path)));
  const scripts = textsOf(page, 'script:not([src], [type$="json"])');
  return {
    html: sum([address]),
    styles: compressedLength(textsOf(page, 'style')) + files(/\.css$/),
    scripts: compressedLength(scripts) + files(/\.m?js$/),
    inlineScripts: Buffer.byteLength(scripts),
    fonts: files(/\.(?:woff2?|ttf)$/),
    total: sum(requests),
    requests: requests.length,
  };
}

/** Nothing for what the server does not have. */
function sentBytes(dist: string, path: string): number {
  const file = join(dist, fileOf(decodeURI(path)));
  const sent = existsSync(`${file}.br`) ? `${file}.br` : file;
  return existsSync(sent) ? statSync(sent).size : 0;
}

function textsOf(page: Document, selector: string): string {
  return [...page.querySelectorAll(selector)].map(({ textContent }) => textContent).join('');
}

function compressedLength(text: string): number {
  return text === '' ? 0 : compress(text).length;
}
