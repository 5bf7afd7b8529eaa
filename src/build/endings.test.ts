import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import type { Readable } from 'node:stream';
import { expect, onTestFinished, test } from 'vitest';

const MODULE = JSON.stringify(resolve('src/build/endings.ts'));

/** Runs a script that says “ready” when it is time to `act` on its process; resolves with how it ended. */
async function run(script: string, act: (child: ChildProcess) => unknown, channel: 'ignore' | 'ipc' = 'ignore') {
  const source = `import { endInOrder, removeAtExit } from ${MODULE};\n${script}`;
  const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', source], {
    stdio: ['ignore', 'pipe', 'pipe', channel],
  });
  child.stdout?.once('data', () => void act(child));
  // A process that was disconnected does not close.
  const [[status, signal], output] = await Promise.all([once(child, 'exit'), text(child.stderr as Readable)]);
  return { status: status as number | null, signal: signal as string | null, output };
}

const READY = "console.log('ready'); setInterval(() => {}, 1000);";

test.each([
  ['SIGTERM', 143],
  ['SIGINT', 130],
  ['SIGHUP', 129],
] as const)('%s ends in one line, after what was started has ended', async (signal, status) => {
  const stop = "() => new Promise((done) => setTimeout(() => { console.error('ended'); done(); }, 50))";
  const script = `endInOrder('dist', ${stop}); ${READY}`;
  expect(await run(script, (child) => child.kill(signal))).toEqual({
    status,
    signal: null,
    output: `ended\nStopped by ${signal}: dist is as it was. To renew it, run the command again.\n`,
  });
});

test('taken back, a signal ends the process without a word', async () => {
  const script = `endInOrder('dist')(); ${READY}`;
  expect(await run(script, (child) => child.kill('SIGTERM'))).toMatchObject({ signal: 'SIGTERM', output: '' });
});

test('a helper says nothing of a signal, does not outlive its parent, and ends when it is done', async () => {
  const script = `endInOrder('dist'); ${READY}`;
  expect(await run(script, (child) => child.kill('SIGINT'), 'ipc')).toMatchObject({ status: 130, output: '' });
  expect(await run(script, (child) => child.disconnect(), 'ipc')).toMatchObject({ status: 1, output: '' });
  expect(await run("endInOrder('dist');", () => undefined, 'ipc')).toMatchObject({ status: 0, output: '' });
});

test('a folder to which threads still write is gone when the process has ended', async () => {
  const root = mkdtempSync(join(tmpdir(), 'endings-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  const folder = join(root, 'dist.unfinished-1');
  const script = `import { mkdir, mkdirSync, open } from 'node:fs';
removeAtExit(${JSON.stringify(folder)});
mkdirSync(${JSON.stringify(folder)});
for (let index = 0; index < 3000; index++) {
  mkdir(${JSON.stringify(folder)} + '/' + (index % 50), { recursive: true }, () => {});
  open(${JSON.stringify(folder)} + '/' + (index % 50) + '/' + index, 'w', () => {});
}
process.exit(1);`;
  expect(await run(script, () => undefined)).toMatchObject({ status: 1, output: '' });
  expect(existsSync(folder)).toBe(false);
  expect(readdirSync(root)).toEqual([]);
});
