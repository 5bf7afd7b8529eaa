import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { endInOrder, removeAtExit } from '../../../build/endings.ts';
import { namesBeside, removeLeftOvers, replaceFolder } from '../../../build/folders.ts';
import { readAddress } from '../../../build/site-url.ts';
import { requireOwnWritable, targetFolder, writeError } from '../../../build/write-faults.ts';
import { findBrowser } from './find-browser.ts';
import { launchBrowser } from './launch-browser.ts';
import { printSite } from './print-site.ts';

/**
 * `npm run pdf`: builds the site with links to its PDFs, prints them, and only then puts the whole in the place of
 * `dist/`; where anything fails, `dist/` stays as it was and the exit code is 1.
 */
const work = 'node_modules/.pdf';
const target = await orFail(() => {
  const found = targetFolder('dist');
  requireOwnWritable('node_modules');
  removeLeftOvers(found);
  removeLeftOvers(work);
  return found;
});
const { unfinished: folder } = namesBeside(work);
removeAtExit(folder);
const started: ChildProcess[] = [];
// All that a build leaves is in the folder, so it needs no time to end.
const takeBack = endInOrder('dist', () => Promise.all(started.map(endBuild)));

// A browser that does not start is known before the site is built for it.
const browser = await orFail(findBrowser);
await orFail(async () => (await launchBrowser(browser)).close());
const dist = join(folder, 'dist');
const build = spawn(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', `./${dist}`], {
  stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
  env: { ...process.env, OFFER_PDF: '1' },
});
started.push(build);
const [status, signal] = (await once(build, 'exit')) as [number | null, string | null];
if (signal !== null) console.error(`The build was stopped by ${signal}: dist is as it was. Run the command again.`);
if (status !== 0) process.exit(1);

const { site, base } = await orFail(() => readAddress(process.env));
const files = await orFail(() => printSite({ dist, address: new URL(base, site).href }, browser));
await orFail(() => replaceFolder(dist, target));
takeBack();
for (const file of files) {
  const path = join('dist', relative(dist, file));
  console.log(`${path}: ${statSync(path).size} bytes`);
}

/** Ends with what went wrong, in a sentence. */
async function orFail<T>(act: () => T | Promise<T>): Promise<T> {
  try {
    return await act();
  } catch (error) {
    const failure = writeError(error, 'dist');
    console.error(failure instanceof Error ? failure.message : failure);
    process.exit(1);
  }
}

/** Ends a build that runs; nothing else waits for its end then. */
async function endBuild(build: ChildProcess) {
  if (build.exitCode !== null || build.signalCode !== null) return;
  build.removeAllListeners('exit').kill('SIGKILL');
  await once(build, 'exit');
}
