import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { namesBeside, removeLeftOvers, replaceFolder } from './folders.ts';

/** A new folder with files, that lasts as long as the test. */
function folderWith(files: Record<string, string>): string {
  const root = mkdtempSync(join(tmpdir(), 'folders-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

test('a folder takes the place of another, of which nothing stays but its .git', () => {
  const root = folderWith({ 'new/index.html': 'new', 'dist/old.html': 'old', 'dist/.git/HEAD': 'main' });
  replaceFolder(join(root, 'new'), join(root, 'dist'));
  expect(readdirSync(root)).toEqual(['dist']);
  expect(readdirSync(join(root, 'dist')).sort()).toEqual(['.git', 'index.html']);
  expect(readFileSync(join(root, 'dist/.git/HEAD'), 'utf8')).toBe('main');
});

test('a folder takes a place that was empty', () => {
  const root = folderWith({ 'new/index.html': 'new' });
  replaceFolder(join(root, 'new'), join(root, 'dist'));
  expect(readdirSync(root)).toEqual(['dist']);
});

test('where nothing can take the place, the folder stays as it was', () => {
  const root = folderWith({ 'dist/old.html': 'old' });
  expect(() => replaceFolder(join(root, 'gone'), join(root, 'dist'))).toThrow('ENOENT');
  expect(readdirSync(root)).toEqual(['dist']);
  expect(readdirSync(join(root, 'dist'))).toEqual(['old.html']);
});

test('what ended processes left is removed, what running ones use and what is not theirs stays', () => {
  const ended = 2 ** 22 + 1;
  const root = folderWith({ 'dist/index.html': '', 'dist.unfinished-notes/a': '', 'dist.bak/a': '' });
  const of = (pid: number) => Object.values(namesBeside(join(root, 'dist'), pid));
  for (const name of [...of(ended), ...of(process.pid), `${join(root, 'other')}.unfinished-${ended}`]) mkdirSync(name);
  removeLeftOvers(join(root, 'dist'));
  expect(of(ended).filter(existsSync)).toEqual([]);
  expect(of(process.pid).filter(existsSync)).toHaveLength(2);
  expect(readdirSync(root)).toEqual(
    expect.arrayContaining(['dist', 'dist.bak', 'dist.unfinished-notes', `other.unfinished-${ended}`]),
  );
});

test('a process that ended between two steps has lost nothing: the last build is brought back', () => {
  const ended = 2 ** 22 + 1;
  const moved = folderWith({
    [`dist.replaced-${ended}/old.html`]: 'old',
    [`dist.unfinished-${ended}/new.html`]: 'new',
  });
  removeLeftOvers(join(moved, 'dist'));
  expect(readdirSync(moved)).toEqual(['dist']);
  expect(readdirSync(join(moved, 'dist'))).toEqual(['old.html']);

  const swapped = folderWith({
    'dist/new.html': 'new',
    [`dist.replaced-${ended}/.git/HEAD`]: 'main',
    [`dist.replaced-${ended}/old.html`]: 'old',
  });
  removeLeftOvers(join(swapped, 'dist'));
  expect(readdirSync(swapped)).toEqual(['dist']);
  expect(readdirSync(join(swapped, 'dist')).sort()).toEqual(['.git', 'new.html']);

  const inside = {
    [`.outgoing-${ended}/index.html`]: 'old',
    [`.incoming-${ended}/about.html`]: 'new',
    'index.html': 'new',
  };
  const mounted = folderWith(inside);
  removeLeftOvers(mounted);
  expect(readdirSync(mounted)).toEqual(['index.html']);
  expect(readFileSync(join(mounted, 'index.html'), 'utf8')).toBe('old');
});

test('a folder that cannot be moved gets the files of the other, or stays as it was', () => {
  const root = folderWith({ 'new/a/index.html': 'new', 'dist/old.html': 'old', 'dist/.git/HEAD': 'main' });
  // A folder cannot be moved to a name that a file has.
  writeFileSync(namesBeside(join(root, 'dist')).replaced, '');
  const gone = () => replaceFolder(join(root, 'gone'), join(root, 'dist'));
  expect(gone).toThrow(
    expect.objectContaining({ code: 'ENOENT', cause: expect.objectContaining({ code: 'ENOTDIR' }) }),
  );
  expect(readdirSync(join(root, 'dist')).sort()).toEqual(['.git', 'old.html']);
  replaceFolder(join(root, 'new'), join(root, 'dist'));
  expect(readdirSync(join(root, 'dist')).sort()).toEqual(['.git', 'a']);
  expect(readFileSync(join(root, 'dist/.git/HEAD'), 'utf8')).toBe('main');
  expect(existsSync(join(root, 'new'))).toBe(false);
});
