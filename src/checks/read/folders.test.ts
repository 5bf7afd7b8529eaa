import { mkdirSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { plain } from '../../../tests/support/problems.ts';
import { tempContent } from '../../../tests/support/temp-content.ts';
import type { Problem } from '../report/problem.ts';
import { readTree } from './folders.ts';

/** What is found and what is at fault once the notes are a link. */
function linked(target: string) {
  const root = tempContent({ 'content/notes': null });
  mkdirSync(join(root, 'elsewhere'));
  symlinkSync(target, join(root, 'content/notes'));
  const problems: Problem[] = [];
  return { files: readTree(root, 'content', problems), problems: problems.map(plain) };
}

test.each([
  ['../elsewhere', 'this is a symbolic link to a folder, which nothing reads; put the folder itself here'],
  ['../nowhere', 'this is a broken symbolic link (ENOENT); put a folder here'],
  ['notes', 'this is a broken symbolic link (ELOOP); put a folder here'],
])('a link in the place of a folder is called what it is: %s', (target, reason) => {
  const { files, problems } = linked(target);
  expect(problems).toEqual([`content/notes [unknown-file] ${reason}, or remove the link`]);
  expect(files).not.toContain('content/notes');
  expect(files).toContain('content/edition.yaml');
});

test('a link to a file is a file', () => {
  expect(linked('edition.yaml')).toMatchObject({ files: expect.arrayContaining(['content/notes']), problems: [] });
});
