import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { astroBuild } from '../../support/build.ts';
import { digests } from '../../support/digests.ts';
import { copyProject } from '../../support/project-copy.ts';
import { tempContent, type Change } from '../../support/temp-content.ts';

/** What is in `dist/` before a build, by file. */
const LAST_BUILD = { 'index.html': '<!doctype html><title>The last good build</title>', 'marker.txt': 'kept' };

/** Writes the last good build to a folder. */
export function writeLastBuild(folder: string): void {
  mkdirSync(folder, { recursive: true });
  for (const [file, source] of Object.entries(LAST_BUILD)) writeFileSync(join(folder, file), source);
}

/**
 * Builds a copy of the project around small content with `changes`, which may also be to the project’s own files, over
 * the last good build in the folder `dist`; gives what a person sees, and what is in the folder before and after.
 */
export async function build(changes: Record<string, Change>, options: readonly string[] = [], dist = 'dist') {
  const root = tempContent(changes, copyProject);
  const folder = join(root, dist);
  writeLastBuild(folder);
  const before = digests(folder);
  const names = () => [root, join(folder, '..')].flatMap((parent) => readdirSync(parent));
  const namesBefore = names();
  const { status, output } = await astroBuild(root, { SITE_URL: '', BASE_PATH: '' }, options);
  const leftOver = names().filter((name) => name !== '.astro' && !namesBefore.includes(name));
  return { status, output, folder, before, after: digests(folder), leftOver };
}
