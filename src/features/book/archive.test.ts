import { strFromU8, unzipSync } from 'fflate';
import { expect, test } from 'vitest';
import { packBook } from './archive.ts';

const files = new Map([
  ['package.opf', '<package/>'],
  ['text.xhtml', 'word '.repeat(500)],
]);

test('the type comes first and is stored, so that it can be read off the first bytes', async () => {
  const book = Buffer.from(await packBook(files));
  expect(book.subarray(0, 4).toString('latin1')).toBe('PK\u0003\u0004');
  expect(book.readUInt16LE(8)).toBe(0);
  expect(book.readUInt16LE(28)).toBe(0);
  expect(book.subarray(30, 58).toString('latin1')).toBe('mimetypeapplication/epub+zip');
});

test('files are packed in their order, below one folder, and come out as they were', async () => {
  const unpacked = unzipSync(await packBook(files));
  expect(Object.keys(unpacked)).toEqual(['mimetype', 'META-INF/container.xml', 'EPUB/package.opf', 'EPUB/text.xhtml']);
  expect(strFromU8(unpacked['EPUB/text.xhtml']!)).toBe(files.get('text.xhtml'));
});

test('the same files give the same bytes', async () => {
  expect(await packBook(files)).toEqual(await packBook(new Map(files)));
});
