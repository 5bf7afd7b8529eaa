import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { copyProject, linkPackages } from '../support/project-copy.ts';
import { writeArticles } from './articles.ts';
import { footnoteMarkdown, type FootnotedText } from './footnotes.ts';

const USAGE = new URL('report-usage.ts', import.meta.url).href;
const PLAIN_ASTRO = fileURLToPath(new URL('plain-astro/', import.meta.url));

export interface Build {
  seconds: number;
  /** Seconds of work of all processors, which other work on the machine lengthens less. */
  processor: number;
  /** Peak memory of the building process. */
  mebibytes: number;
}

/** A folder below `parent` with a copy of the project, without any cache, and `further` generated articles. */
export function projectFolder(parent: string, further: number): string {
  const root = mkdtempSync(join(parent, 'build-'));
  copyProject(root);
  cpSync('content', join(root, 'content'), { recursive: true });
  writeArticles(root, further);
  return root;
}

/** A folder below `parent` with Astro and MDX alone, and the lead article `count` times, its notes as footnotes. */
export function plainFolder(parent: string, text: FootnotedText, count: number): string {
  const root = mkdtempSync(join(parent, 'plain-'));
  cpSync(PLAIN_ASTRO, root, { recursive: true });
  linkPackages(join(root, 'node_modules'));
  mkdirSync(join(root, 'content'));
  for (let number = 1; number <= count; number++) {
    const front = `---\ntitle: ${JSON.stringify(`${text.title} (${number})`)}\n---`;
    writeFileSync(join(root, `content/article-${number}.mdx`), footnoteMarkdown(text, front));
  }
  return root;
}

/**
 * Builds the project in a folder. Time and memory are those of the child process from its start to its end. Throws with
 * its messages where it fails.
 */
export async function build(cwd: string): Promise<Build> {
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', USAGE, 'node_modules/astro/bin/astro.mjs', 'build'], {
    cwd,
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, SITE_URL: '', BASE_PATH: '', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  const stop = () => child.kill();
  process.once('exit', stop);
  const [messages, usage, [status]] = await Promise.all([
    text(child.stdio[2] as Readable),
    text(child.stdio[3] as Readable),
    once(child, 'close'),
  ]);
  process.off('exit', stop);
  if (status !== 0) throw new Error(`the build in ${cwd} failed:\n${messages}`);
  const seconds = (performance.now() - start) / 1000;
  return { seconds, ...(JSON.parse(usage) as Pick<Build, 'processor' | 'mebibytes'>) };
}

/** Builds `runs` fresh folders, one after the other, and takes each away. */
export async function builds(folder: () => string, runs: number): Promise<Build[]> {
  const all: Build[] = [];
  for (let run = 0; run < runs; run++) {
    const root = folder();
    all.push(await build(root));
    rmSync(root, { recursive: true });
  }
  return all;
}
