import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { pagesOf } from '../support/pages.ts';
import { copyProject } from '../support/project-copy.ts';
import { writeArticles } from './articles.ts';

const MEMORY = new URL('report-memory.ts', import.meta.url).href;

export interface Build {
  seconds: number;
  /** Peak memory of the building process. */
  mebibytes: number;
  pages: number;
  /** Folder of the built site. */
  dist: string;
}

/**
 * Builds a fresh copy of the project, without any cache, in a new folder below `parent`; `further` articles are added.
 * Time and memory are those of the child process from its start to its end. Throws with its messages where it fails.
 */
export async function cleanBuild(parent: string, further = 0): Promise<Build> {
  const root = mkdtempSync(join(parent, 'build-'));
  copyProject(root);
  cpSync('content', join(root, 'content'), { recursive: true });
  writeArticles(root, further);
  const start = performance.now();
  const { status, messages, kibibytes } = await runBuild(root);
  const seconds = (performance.now() - start) / 1000;
  if (status !== 0) throw new Error(`the build with ${further} further articles failed:\n${messages}`);
  const dist = join(root, 'dist');
  return { seconds, mebibytes: kibibytes / 1024, pages: pagesOf(dist).length, dist };
}

async function runBuild(cwd: string) {
  const child = spawn(process.execPath, ['--import', MEMORY, 'node_modules/astro/bin/astro.mjs', 'build'], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, SITE_URL: '', BASE_PATH: '', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const stop = () => child.kill();
  process.once('exit', stop);
  const [messages, peak, [status]] = await Promise.all([
    text(child.stdio[2] as Readable),
    text(child.stdio[3] as Readable),
    once(child, 'close'),
  ]);
  process.off('exit', stop);
  return { status: status as number | null, messages, kibibytes: Number(peak) };
}
