import { spawnSync } from 'node:child_process';
import { mkdtempSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { findBrowser } from './find-browser.ts';
import { printSite } from './print-site.ts';

/**
 * `npm run pdf`: builds the site with links to its PDFs, prints them, and only then puts the whole in the place of
 * `dist/`; where anything fails, `dist/` stays as it was and the exit code is 1.
 */
const folder = mkdtempSync('node_modules/.pdf-');
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const browser = await findBrowser();
const dist = join(folder, 'dist');
const { status } = spawnSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', '--outDir', `./${dist}`], {
  stdio: 'inherit',
  env: { ...process.env, OFFER_PDF: '1' },
});
if (status !== 0) process.exit(1);

const site = process.env['SITE_URL'] || 'https://example.org';
const base = `/${process.env['BASE_PATH'] ?? ''}/`.replace(/\/+/g, '/');
const files = await printSite({ dist, address: new URL(base, site).href }, browser);
rmSync('dist', { recursive: true, force: true });
renameSync(dist, 'dist');
for (const file of files) {
  const path = join('dist', basename(file));
  console.log(`${path}: ${statSync(path).size} bytes`);
}
