import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { copyProject } from '../support/project-copy.ts';
import { tempContent, type Change } from '../support/temp-content.ts';

/** What stands in `dist/` before a build, by file. */
export const LAST_BUILD = { 'index.html': '<!doctype html><title>The last good build</title>', 'marker.txt': 'kept' };

/** SHA-256 of every file below a folder. */
export function digests(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const path = join(parentPath, name);
      return [relative(folder, path), createHash('sha256').update(readFileSync(path)).digest('hex')];
    }),
  );
}

/**
 * Builds a copy of the project around small content with `changes`, which may also be to the project’s own files, over
 * the last good build; tells what a person meets.
 */
export async function build(changes: Record<string, Change>, options: readonly string[] = [], dist = 'dist') {
  const root = tempContent(changes, copyProject);
  mkdirSync(join(root, dist), { recursive: true });
  for (const [file, source] of Object.entries(LAST_BUILD)) writeFileSync(join(root, dist, file), source);
  const before = digests(join(root, dist));
  const names = () => [root, join(root, dist, '..')].flatMap((folder) => readdirSync(folder));
  const namesBefore = names();
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', ...options], {
    cwd: root,
    env: {
      ...process.env,
      SITE_URL: '',
      BASE_PATH: '',
      ASTRO_TELEMETRY_DISABLED: '1',
      NO_COLOR: '1',
      FORCE_COLOR: undefined,
    },
  });
  let output = '';
  child.stdout.on('data', (part: Buffer) => (output += part.toString()));
  child.stderr.on('data', (part: Buffer) => (output += part.toString()));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const leftOver = names().filter((name) => name !== '.astro' && !namesBefore.includes(name));
  return { status, output, before, dist: digests(join(root, dist)), leftOver };
}
