import { execFile } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { expect, onTestFinished, test } from 'vitest';
import { filesBelow } from '../support/pages.ts';
import { copyProject } from '../support/project-copy.ts';

/**
 * Builds a fresh copy of the project, without any cache, in a new folder at another place and time, its content written
 * by `write`; gives its `dist/`.
 */
async function cleanBuild(
  name: string,
  place: Record<string, string>,
  write = (text: string) => text,
): Promise<string> {
  const parent = mkdtempSync(join(tmpdir(), 'repeatable-'));
  onTestFinished(() => rmSync(parent, { recursive: true }));
  const root = join(parent, name);
  mkdirSync(root);
  copyProject(root);
  for (const file of filesBelow('content')) {
    mkdirSync(dirname(join(root, 'content', file)), { recursive: true });
    writeFileSync(join(root, 'content', file), write(readFileSync(join('content', file), 'utf8')));
  }
  await promisify(execFile)(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build'], {
    cwd: root,
    env: { ...process.env, SITE_URL: 'https://example.org', BASE_PATH: '', ASTRO_TELEMETRY_DISABLED: '1', ...place },
  });
  return join(root, 'dist');
}

/** SHA-256 of every file of a build. */
function digests(dist: string): Record<string, string> {
  return Object.fromEntries(
    filesBelow(dist).map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(dist, file)))
        .digest('hex'),
    ]),
  );
}

test('clean builds in other folders, time zones and languages are the same, to the byte', async () => {
  const [east, west] = await Promise.all([
    cleanBuild('a', { TZ: 'Pacific/Kiritimati', LC_ALL: 'fa_IR.UTF-8', LANG: 'fa_IR.UTF-8' }),
    cleanBuild('another folder', { TZ: 'America/St_Johns', LC_ALL: 'cs_CZ.UTF-8', LANG: 'cs_CZ.UTF-8' }),
  ]);
  expect(digests(east)).toEqual(digests('dist'));
  expect(digests(west)).toEqual(digests('dist'));
});

test('a byte-order mark and CRLF in every file of the content change nothing, to the byte', async () => {
  const foreign = await cleanBuild('c', {}, (text) => `\uFEFF${text.replaceAll('\n', '\r\n')}`);
  expect(digests(foreign)).toEqual(digests('dist'));
});
