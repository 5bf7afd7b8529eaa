import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, onTestFinished, test } from 'vitest';
import { restoreLastBuild } from './atomic-output.ts';

const ENDED = 2 ** 22 + 1;

function project(): string {
  const root = mkdtempSync(join(tmpdir(), 'project-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  return root;
}

/** Begins a build of the project at a path. */
function begin(root: string, command = 'build') {
  const hook = restoreLastBuild().hooks['astro:config:setup'] as unknown as (options: object) => void;
  const [folder, outDir] = [root, join(root, 'dist')].map((path) => pathToFileURL(`${path}/`));
  hook({ command, config: { root: folder, outDir } });
}

test('a build begins with the site that an ended one took away, and without what it left', () => {
  const root = project();
  mkdirSync(join(root, `dist.replaced-${ENDED}`));
  writeFileSync(join(root, `dist.replaced-${ENDED}`, 'index.html'), 'good');
  mkdirSync(join(root, `dist.unfinished-${ENDED}`));
  begin(root, 'dev');
  expect(readdirSync(root)).not.toContain('dist');
  begin(root);
  expect(readdirSync(root)).toEqual(['dist']);
  expect(readFileSync(join(root, 'dist/index.html'), 'utf8')).toBe('good');
});

test('a build does not begin where the site has no place, or the project a name that Vite does not take', () => {
  const root = project();
  symlinkSync('gone', join(root, 'dist'));
  expect(() => begin(root)).toThrow(/dist is a broken symbolic link/);
  expect(readdirSync(root)).toEqual(['dist']);
  expect(() => begin(join(root, 'a#b'))).toThrow(/contains “#”, which Vite cannot handle/);
});
