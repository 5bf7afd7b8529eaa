import { spawnSync } from 'node:child_process';
import { rmSync, statSync } from 'node:fs';
import { constants } from 'node:os';
import { join, relative } from 'node:path';
import { namesBeside, removeLeftOvers, replaceFolder } from '../../../build/folders.ts';
import { readAddress } from '../../../build/site-url.ts';
import { requireWritable, targetFolder, writeError } from '../../../build/write-faults.ts';
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
  requireWritable('node_modules');
  removeLeftOvers(found);
  removeLeftOvers(work);
  return found;
});
const { unfinished: folder } = namesBeside(work);
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.once(signal, () => process.exit(128 + constants.signals[signal]));
}

// A browser that does not start is known before the site is built for it.
const browser = await orFail(findBrowser);
await orFail(async () => (await launchBrowser(browser)).close());
const dist = join(folder, 'dist');
const { status } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', `./${dist}`], {
  stdio: 'inherit',
  env: { ...process.env, OFFER_PDF: '1' },
});
if (status !== 0) process.exit(1);

const { site, base } = await orFail(() => readAddress(process.env));
const files = await orFail(() => printSite({ dist, address: new URL(base, site).href }, browser));
await orFail(() => replaceFolder(dist, target));
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
