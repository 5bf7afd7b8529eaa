import { mkdirSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, test } from 'vitest';
import { tempContent, type Change } from '../../../tests/support/temp-content.ts';
import { plain } from '../../../tests/support/problems.ts';
import type { Problem } from '../report/problem.ts';
import { MAX_BYTES, readSource } from './source-file.ts';

const file = 'content/notes/new.mdx';
const shown = (read: string | Problem) => (typeof read === 'string' ? read : plain(read));
const read = (source: Change) => shown(readSource(tempContent({ [file]: source }), file));

test('text is read in LF and without a byte-order mark', () => {
  expect(read('\uFEFFWork\r\nstopped.\r\n')).toBe('Work\nstopped.\n');
});

test('a file of the most bytes is read, a larger one is not', () => {
  expect(read('a'.repeat(MAX_BYTES))).toHaveLength(MAX_BYTES);
  expect(read('a'.repeat(MAX_BYTES + 1))).toEqual(
    `${file} [too-large] the file has 1000001 bytes; at most 1000000 are allowed; split it, or remove what is not text`,
  );
});

test.each(['', '\uFEFF', ' \r\n'])('nothing but space is an empty file: %j', (source) => {
  expect(read(source)).toEqual(`${file} [empty-file] the file is empty; restore its content, or remove it`);
});

test.each([
  ['UTF-16 with its mark', Buffer.from('\uFEFFWork', 'utf16le'), 'in UTF-16', undefined],
  ['UTF-16 without one', Buffer.from('Work', 'utf16le'), 'in UTF-16 or not text', 1],
  ['a picture', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0]), 'in UTF-16 or not text', 1],
  ['a NUL', Buffer.from('Work\nstopped\0'), 'in UTF-16 or not text', 2],
])('%s is reported', (_, source, found, line) => {
  const message = `the file is ${found}; save it as UTF-8`;
  expect(read(source)).toBe(`${file}${line ? `:${line}` : ''} [bad-encoding] ${message}`);
});

test('other bytes that are not UTF-8 are reported with their line', () => {
  expect(read(Buffer.from('Work\nstopped – caf\xe9', 'latin1'))).toEqual(
    `${file}:2 [bad-encoding] the file is not in UTF-8 from line 2 on; save it as UTF-8`,
  );
});

test('a link that leads nowhere, or to itself, is reported', () => {
  const help = 'it is a broken symbolic link, or its name is not in UTF-8; put a file there';
  for (const [target, code] of [
    ['nowhere.mdx', 'ENOENT'],
    [basename(file), 'ELOOP'],
  ] as const) {
    const root = tempContent();
    symlinkSync(target, join(root, file));
    expect(shown(readSource(root, file))).toEqual(`${file} [unreadable] cannot be read (${code}); ${help}`);
  }
});

test('a larger file is read where more bytes are allowed', () => {
  const root = tempContent({ [file]: 'a'.repeat(MAX_BYTES + 1) });
  expect(readSource(root, file, MAX_BYTES + 1)).toHaveLength(MAX_BYTES + 1);
});

test('a folder in the place of a file is reported', () => {
  const root = tempContent();
  mkdirSync(join(root, file));
  expect(shown(readSource(root, file))).toEqual(`${file} [unreadable] this is not a file; allowed here: a text file`);
});
