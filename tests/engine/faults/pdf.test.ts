import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { globSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { copyProject } from '../../support/project-copy.ts';
import { tempContent } from '../../support/temp-content.ts';
import { writeLastBuild } from './build.ts';

const RUN = resolve('src/features/print/pdf/run.ts');
/** In the place of a build: tells its process, and lives on. */
const ENDLESS = `import { writeFileSync } from 'node:fs';
writeFileSync('builder', String(process.pid));
setInterval(() => {}, 1000);`;

/** Begins to print a site. */
function start(root: string): { printer: ChildProcess; output: () => string } {
  const printer = spawn(process.execPath, [RUN], {
    cwd: root,
    env: { ...process.env, CHROME_PATH: process.env['CHROME_PATH'] ?? 'bundled', SITE_URL: '', BASE_PATH: '' },
  });
  let output = '';
  for (const stream of [printer.stdout, printer.stderr])
    stream.on('data', (part: Buffer) => (output += part.toString()));
  return { printer, output: () => output };
}

/** Begins to print a site, whose build never ends; resolves once it builds. */
async function print(root: string): Promise<{ printer: ChildProcess; builder: number; output: () => string }> {
  const { printer, output } = start(root);
  const builder = join(root, 'builder');
  await vi.waitFor(() => expect(readFileSync(builder, 'utf8')).toMatch(/^\d+$/), { timeout: 30_000 });
  return { printer, builder: Number(readFileSync(builder, 'utf8')), output };
}

function project(): string {
  const root = mkdtempSync(join(tmpdir(), 'printing-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeLastBuild(join(root, 'dist'));
  const astro = join(root, 'node_modules/astro/bin/astro.mjs');
  mkdirSync(dirname(astro), { recursive: true });
  writeFileSync(astro, ENDLESS);
  return root;
}

const leftIn = (root: string) => globSync(['dist.*', 'node_modules/.*'], { cwd: root });

test.each(['SIGTERM', 'SIGINT'] as const)(
  '%s ends the build as well, in one line, and leaves nothing',
  async (signal) => {
    const root = project();
    const { printer, builder, output } = await print(root);
    printer.kill(signal);
    const [status] = (await once(printer, 'close')) as [number];
    expect(status).toBeGreaterThan(128);
    expect(output()).toBe(`Stopped by ${signal}: dist is as it was. To renew it, run the command again.\n`);
    expect(() => process.kill(builder, 0)).toThrow('ESRCH');
    expect(leftIn(root)).toEqual([]);
    expect(readdirSync(join(root, 'dist')).sort()).toEqual(['index.html', 'marker.txt']);
  },
);

test('a build that was killed is told, and what a killed printer leaves is gone with the next', async () => {
  const root = project();
  const first = await print(root);
  mkdirSync(join(root, `node_modules/.pdf.unfinished-${first.printer.pid}`));
  first.printer.kill('SIGKILL');
  await once(first.printer, 'exit');
  process.kill(first.builder);
  expect(leftIn(root)).toHaveLength(1);

  rmSync(join(root, 'builder'));
  const second = await print(root);
  expect(leftIn(root)).toEqual([]);
  process.kill(second.builder, 'SIGKILL');
  const [status] = (await once(second.printer, 'close')) as [number];
  expect(status).toBe(1);
  expect(second.output()).toBe('The build was stopped by SIGKILL: dist is as it was. Run the command again.\n');
  expect(readdirSync(join(root, 'dist')).sort()).toEqual(['index.html', 'marker.txt']);
});

test('a site is built and printed in the place of the last one', async () => {
  const root = tempContent({}, copyProject);
  writeLastBuild(join(root, 'dist'));
  const { printer, output } = start(root);
  const [status] = (await once(printer, 'close')) as [number];
  expect(status, output()).toBe(0);
  expect(readdirSync(join(root, 'dist'))).not.toContain('marker.txt');
  for (const form of ['text', 'annotated', 'everything', 'worksheet']) {
    expect(readFileSync(join(root, `dist/op-ed-${form}.pdf`), 'latin1')).toMatch(/^%PDF-/);
  }
  expect(globSync(['dist.*', 'node_modules/.pdf*'], { cwd: root })).toEqual([]);
});
