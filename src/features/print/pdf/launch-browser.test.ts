import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { launchBrowser } from './launch-browser.ts';

const RUN = resolve('src/features/print/pdf/run.ts');

function browserOf(source: string, mode = 0o755): string {
  const folder = mkdtempSync(join(tmpdir(), 'browser-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const path = join(folder, 'chrome');
  writeFileSync(path, source, { mode });
  return path;
}

test.each([
  ['may not be started', '#!/bin/sh\n', 0o644, 'is not a program that you are allowed to start'],
  ['ends at once', '#!/bin/sh\nexit 3\n', 0o755, 'quit as soon as it started'],
  ['never answers', '#!/bin/sh\nexec sleep 30\n', 0o755, 'started but did not answer'],
  ['is no program', 'PNG\0\u0001', 0o755, 'quit as soon as it started'],
  ['is for another shell', '#!/no/such/shell\n', 0o755, 'does not start'],
])('a browser that %s is named, with what to do', { timeout: 30_000 }, async (_, source, mode, reason) => {
  const path = browserOf(source, mode);
  await expect(launchBrowser({ path, env: {} }, 2_000)).rejects.toThrow(
    `The browser ${path} ${reason}. Set CHROME_PATH to a Chromium or Chrome that starts`,
  );
});

test.each([
  ['is not there', () => join(tmpdir(), 'no-browser'), /^CHROME_PATH is “.*no-browser”; no file is there;/],
  ['ends at once', () => browserOf('#!/bin/sh\nexit 3\n'), /^The browser .* quit as soon as it started\. Set/],
])('printing with one that %s builds nothing and keeps the last build', { timeout: 60_000 }, (_, chrome, message) => {
  const cwd = mkdtempSync(join(tmpdir(), 'printing-'));
  onTestFinished(() => rmSync(cwd, { recursive: true }));
  for (const folder of ['dist', 'node_modules']) mkdirSync(join(cwd, folder));
  writeFileSync(join(cwd, 'dist/marker.txt'), 'kept');
  const { status, stdout, stderr } = spawnSync(process.execPath, [RUN], {
    cwd,
    encoding: 'utf8',
    env: { ...process.env, CHROME_PATH: chrome() },
  });
  expect([status, stdout, stderr.trim().split('\n')]).toEqual([1, '', [expect.stringMatching(message)]]);
  expect([readdirSync(cwd).sort(), readdirSync(join(cwd, 'dist'))]).toEqual([['dist', 'node_modules'], ['marker.txt']]);
});
