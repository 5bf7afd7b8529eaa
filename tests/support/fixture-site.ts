import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { copyProject } from './project-copy.ts';

/** Content of another site: two invented op-eds on an invented harbour. */
export const fixtureContent = 'tests/fixture/content';

/** The site of other content, built with the project’s own code; `remove` takes it away. Throws with the build’s messages. */
export function buildFixtureSite(content = fixtureContent): { dist: string; remove(): void } {
  const root = mkdtempSync(join(tmpdir(), 'fixture-'));
  copyProject(root);
  cpSync(content, join(root, 'content'), { recursive: true });
  const { status, stderr } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: root,
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: 'https://example.org', BASE_PATH: '', ASTRO_TELEMETRY_DISABLED: '1' },
  });
  if (status !== 0) throw new Error(`the site of ${content} was not built:\n${stderr}`);
  return { dist: join(root, 'dist'), remove: () => rmSync(root, { recursive: true }) };
}
