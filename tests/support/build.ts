import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject } from './project-copy.ts';

/** Base path of the sites that are built below one. */
export const basePath = '/explainer';

/** A site built from a copy of the project, in a temporary folder. */
export interface BuiltSite {
  dist: string;
  remove: () => void;
}

interface BuildOptions {
  /** Path below which the site is served; `.` for pages that are opened as files. */
  base?: string;
  /** Name of the folder that holds the copy. */
  name?: string;
  env?: Record<string, string>;
}

/** Builds the content below `root` (`root/content`) in a fresh copy of the code. Throws with what the build printed. */
export async function buildSite(
  root: string,
  { base = '', name = 'site', env }: BuildOptions = {},
): Promise<BuiltSite> {
  const parent = mkdtempSync(join(tmpdir(), 'built-'));
  const remove = () => rmSync(parent, { recursive: true, force: true });
  const copy = join(parent, name);
  copyProject(copy);
  cpSync(join(root, 'content'), join(copy, 'content'), { recursive: true });
  const { status, output } = await astroBuild(copy, { SITE_URL: 'https://example.org', BASE_PATH: base, ...env });
  if (status === 0) return { dist: join(copy, 'dist'), remove };
  remove();
  throw new Error(`the site of ${root}/content was not built:\n${output}`);
}

/** Runs `astro build` in a folder. */
export function astroBuild(root: string, env: Record<string, string>, options: readonly string[] = []) {
  return runAstro(root, env, ['build', ...options]);
}

/** Runs a command of Astro in a folder; resolves with its exit code and everything it printed. */
export async function runAstro(root: string, env: Record<string, string>, command: readonly string[]) {
  const child = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', ...command], {
    cwd: root,
    env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1', NO_COLOR: '1', FORCE_COLOR: undefined, ...env },
  });
  let output = '';
  child.stdout.on('data', (part: Buffer) => (output += part.toString()));
  child.stderr.on('data', (part: Buffer) => (output += part.toString()));
  const status = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { status, output };
}
