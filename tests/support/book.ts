import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { DOMParser } from 'linkedom';
import { dist } from './site.ts';

/** A book of the built site, unpacked. */
export interface Book {
  bytes: Buffer;
  /** Names of its files, in the order in which they are packed. */
  names: string[];
  text: (name: string) => string;
  document: (name: string) => Document;
  /** Content documents by name, in reading order. */
  documents: { name: string; document: Document }[];
}

/** Reads the book of the article at `path` of a built site. */
export function bookOf(path: string, folder = dist): Book {
  const bytes = readFileSync(join(folder, path, 'op-ed.epub'));
  const files = unzipSync(bytes);
  const text = (name: string) => strFromU8(files[name] ?? new Uint8Array());
  const document = (name: string) => new DOMParser().parseFromString(text(name), 'text/xml') as unknown as Document;
  const opf = document('EPUB/package.opf');
  const hrefs = new Map([...opf.querySelectorAll('item')].map((item) => [item.id, item.getAttribute('href')]));
  const documents = [...opf.querySelectorAll('itemref')].map((item) => {
    const name = hrefs.get(item.getAttribute('idref') ?? '') ?? '';
    return { name, document: document(`EPUB/${name}`) };
  });
  return { bytes, names: Object.keys(files), text, document, documents };
}
