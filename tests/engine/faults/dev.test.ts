import { spawn } from 'node:child_process';
import { writeFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium, type Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished, test, vi } from 'vitest';
import { findChromium } from '../../support/find-chromium.ts';
import { freePort } from '../../support/programs.ts';
import { copyProject } from '../../support/project-copy.ts';
import { tempContent, type Change } from '../../support/temp-content.ts';
import { NOTE } from './cases/invalid-content.ts';

const FAULT = ['status: supported', 'status: suported'] as const;
const MESSAGE = `${NOTE}:3 [bad-value] “status” is “suported”; allowed: supported,`;
const UNREADABLE = `${NOTE}:9 [unreadable] not valid MDX`;
const patience = { timeout: 50_000, interval: 50 };

let browser: Browser;
beforeAll(async () => {
  const { path, env } = await findChromium();
  browser = await chromium.launch({ executablePath: path, env: { ...process.env, ...env }, args: ['--no-sandbox'] });
}, 60_000);
afterAll(() => browser.close());

/** A development server on small content with `changes`, and the page of its note. */
async function develop(changes: Record<string, Change>) {
  const root = tempContent(changes, copyProject);
  const port = String(await freePort());
  const command = ['node_modules/astro/bin/astro.mjs', 'dev', '--host', '127.0.0.1', '--port', port];
  // Vite serves no pages to tests.
  const env = {
    ...process.env,
    VITEST: undefined,
    NODE_ENV: 'development',
    ASTRO_TELEMETRY_DISABLED: '1',
    NO_COLOR: '1',
  };
  const server = spawn(process.execPath, command, { cwd: root, env });
  let output = '';
  server.stdout.on('data', (part: Buffer) => (output += part.toString()));
  server.stderr.on('data', (part: Buffer) => (output += part.toString()));
  const ended = new Promise((resolve) => server.on('close', resolve));
  onTestFinished(async () => {
    server.kill();
    await ended;
  });
  await vi.waitFor(() => expect(output).toContain('watching for file changes'), patience);
  const page = await browser.newPage();
  onTestFinished(() => page.close());
  await page.goto(`http://127.0.0.1:${port}/claims/work-stopped/`);
  return {
    terminal: () => output,
    /** Text of the overlay; undefined while the page reloads itself. */
    overlay: () =>
      page
        .evaluate(() => document.querySelector('vite-error-overlay')?.shadowRoot?.textContent ?? '')
        .catch(() => undefined),
    write: (from: string, to: string) => {
      const file = join(root, NOTE);
      writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
    },
  };
}

test(
  'the server starts with a fault, and shows each in the terminal and over the page, with file and line, until it is fixed',
  { timeout: 120_000 },
  async () => {
    const { terminal, overlay, write } = await develop({ [NOTE]: FAULT });
    expect(terminal()).toContain(MESSAGE);
    await vi.waitFor(async () => expect(await overlay()).toContain(MESSAGE), patience);

    write(FAULT[1], FAULT[0]);
    await vi.waitFor(() => expect(terminal()).toContain('no problems left in the content'), patience);
    await vi.waitFor(async () => expect(await overlay()).toBe(''), patience);

    const before = terminal().length;
    write(...FAULT);
    await vi.waitFor(async () => expect(await overlay()).toContain(MESSAGE), patience);
    expect(terminal().slice(before)).toContain(MESSAGE);
    write(FAULT[1], FAULT[0]);
    await vi.waitFor(async () => expect(await overlay()).toBe(''), patience);

    // Of what is no MDX Astro shows an overlay of its own, in the place of the page, which gives way.
    write('Work stopped at noon', '<bdi>Work stopped at noon');
    await vi.waitFor(async () => expect(await overlay()).toContain(UNREADABLE), patience);
    await new Promise((resolve) => setTimeout(resolve, 2_000));
    await vi.waitFor(async () => expect(await overlay()).toContain(UNREADABLE), patience);
  },
);
