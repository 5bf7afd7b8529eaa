import { spawnSync } from 'node:child_process';
import {
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AstroError } from 'astro/errors';
import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import {
  diskFault,
  requireApart,
  requireOwnWritable,
  requirePlainPath,
  requireWritable,
  targetFolder,
  writeError,
} from './write-faults.ts';

let root = '';
beforeEach(() => {
  root = realpathSync(mkdtempSync(join(tmpdir(), 'faults-')));
  onTestFinished(() => rmSync(root, { recursive: true }));
});

describe('the folder that a path means', () => {
  test('is the path where nothing is there, and what a link leads to', () => {
    expect(targetFolder(join(root, 'dist'))).toBe(join(root, 'dist'));
    mkdirSync(join(root, 'site'));
    symlinkSync('site', join(root, 'dist'));
    expect(targetFolder(join(root, 'dist'))).toBe(join(root, 'site'));
  });

  test('is none where a link leads to nothing, which stays', () => {
    symlinkSync('gone', join(root, 'dist'));
    expect(() => targetFolder(join(root, 'dist'))).toThrow(/dist is a broken symbolic link; create its target/);
    symlinkSync('self', join(root, 'self'));
    expect(() => targetFolder(join(root, 'self'))).toThrow(/self is a broken symbolic link/);
  });

  test('is none where a file is there', () => {
    writeFileSync(join(root, 'dist'), '');
    expect(() => targetFolder(join(root, 'dist'))).toThrow(/dist is a file; a site is a folder: move the file away/);
  });
});

describe('a site', () => {
  test.each(['', '..', 'content', 'src/site', 'node_modules'])(
    'does not replace what the project needs: %s',
    (path) => {
      expect(() => requireApart(join(root, path), root)).toThrow(/needs; name another folder with --outDir\.$/);
    },
  );

  test.each(['dist', 'out/site', '../site', 'contents', 'node_modules/.pdf.unfinished-1/dist'])(
    'may be in %s',
    (path) => {
      expect(() => requireApart(join(root, path), root)).not.toThrow();
    },
  );
});

test.each([
  ['ENOSPC', 'the disk is full; free some space'],
  ['EROFS', 'its file system is read-only; name another folder with --outDir'],
  ['EACCES', 'you may not write there; let its owner change that, or name another folder with --outDir'],
])('an error %s says what to do', (code, advice) => {
  const error = writeError(Object.assign(new Error(code), { code }), 'dist');
  expect(error).toBeInstanceOf(AstroError);
  expect(error).toMatchObject({
    message: `dist cannot be written: ${advice}. The last build is as it was.`,
    stack: '',
  });
});

test.each([
  ['[error] ENOSPC: no space left on device, write\n  Stack trace:\n    at write', 'the disk is full; free some space'],
  ['Failed to write\nCaused by:\n    No space left on device (os error 28)', 'the disk is full; free some space'],
  ['Read-only file system (os error 30)', 'its file system is read-only; name another folder with --outDir'],
])('of all that a message says, the disk is what matters: %j', (message, advice) => {
  expect(diskFault(message, 'dist')).toBe(`dist cannot be written: ${advice}. The last build is as it was.`);
});

test('a message of anything else stays what it is', () => {
  expect(diskFault('the plugin is broken', 'dist')).toBeUndefined();
  expect(diskFault("EACCES: permission denied, open 'src/pages/index.astro'", 'dist')).toBeUndefined();
});

test('what prints names the code within its message', () => {
  const error = new Error('page.pdf: ENOSPC: no space left on device, write');
  expect(writeError(error, 'dist')).toMatchObject({ message: expect.stringContaining('the disk is full') });
});

test('another error stays what it is', () => {
  const error = new Error('the plugin is broken');
  expect(writeError(error, 'dist')).toBe(error);
});

test('a folder that is not there can be written where the nearest one around it can', () => {
  expect(() => requireWritable(join(root, 'out/site'))).not.toThrow();
  expect(existsSync(join(root, 'out'))).toBe(false);
});

test.each([
  ['a site', requireWritable, 'name another folder with --outDir'],
  ['the project', requireOwnWritable, 'copy the project to a place where you may write'],
])('where %s cannot be written, that is said', (_, require, advice) => {
  // Nobody makes files in the folder of a process.
  if (process.platform !== 'linux') return;
  expect(() => require('/proc/1/site')).toThrow(new RegExp(`^/proc/1/site cannot be written: .*${advice}`));
});

test.each(['/home/a b/', '/home/دریا/'])('a project can be at %s', (path) => {
  expect(() => requirePlainPath(path)).not.toThrow();
});

test.each(['#', '?', '%', '"', '*', '\\'])('a project cannot be in a folder with %s in its name', (sign) => {
  expect(() => requirePlainPath(`/home/a${sign}b/`)).toThrow(`contains “${sign}”, which Vite cannot handle`);
});

test('of a backslash npm says so before Node looks for a module there', () => {
  const cwd = join(root, 'a\\b');
  mkdirSync(cwd);
  const check = (folder: string) => {
    copyFileSync('src/build/check-path.cjs', join(folder, 'check.cjs'));
    const { status, stderr } = spawnSync(process.execPath, ['check.cjs'], {
      cwd: folder,
      encoding: 'utf8',
    });
    return [status, stderr];
  };
  expect(check(root)).toEqual([0, '']);
  expect(check(cwd)).toEqual([
    1,
    `The path ${cwd} contains a backslash, with which Node cannot load modules; rename the folder.\n`,
  ]);
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: Record<string, string> };
  for (const name of ['dev', 'build', 'start', 'pdf'])
    expect(scripts[`pre${name}`]).toBe('node src/build/check-path.cjs');
});
