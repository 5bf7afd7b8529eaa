import {
  chmodSync,
  lstatSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { replaceFile } from './replace-file.ts';

function folder() {
  const path = mkdtempSync(join(tmpdir(), 'replace-'));
  onTestFinished(() => rmSync(path, { recursive: true }));
  writeFileSync(join(path, 'sources.yaml'), 'old');
  return path;
}

test('the text is replaced, the mode stays, and nothing else is left over', () => {
  const path = folder();
  const file = join(path, 'sources.yaml');
  chmodSync(file, 0o640);
  const { ino } = statSync(file);
  replaceFile(file, 'new');
  expect(readFileSync(file, 'utf8')).toBe('new');
  expect(statSync(file).mode & 0o777).toBe(0o640);
  expect(statSync(file).ino).not.toBe(ino);
  expect(readdirSync(path)).toEqual(['sources.yaml']);
});

test('a link stays a link', () => {
  const path = folder();
  symlinkSync('sources.yaml', join(path, 'link.yaml'));
  replaceFile(join(path, 'link.yaml'), 'new');
  expect(lstatSync(join(path, 'link.yaml')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(path, 'sources.yaml'), 'utf8')).toBe('new');
});

test('a file that cannot be written stays as it is', () => {
  const path = folder();
  writeFileSync(join(path, `.sources.yaml.${process.pid}`), 'in the way');
  expect(() => replaceFile(join(path, 'sources.yaml'), 'new')).toThrow('EEXIST');
  expect(readFileSync(join(path, 'sources.yaml'), 'utf8')).toBe('old');
  expect(() => replaceFile(join(path, 'missing.yaml'), 'new')).toThrow('ENOENT');
});
