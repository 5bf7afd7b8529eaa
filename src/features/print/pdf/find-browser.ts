import { existsSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import bundled, { inflate } from '@sparticuz/chromium';
import { escapeXml } from '../../export/xml.ts';

/** A Chromium and the environment that it needs. */
export interface BrowserBinary {
  path: string;
  env: Record<string, string>;
}

const { resolve } = createRequire(import.meta.url);

const INSTALLED = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/**
 * Finds a Chromium: `CHROME_PATH`, else an installed one, else the one inside the npm package `@sparticuz/chromium`
 * with the libraries and fonts that come with it. Throws if `CHROME_PATH` names no file.
 */
export async function findBrowser(chromePath = process.env['CHROME_PATH']): Promise<BrowserBinary> {
  if (chromePath && chromePath !== 'bundled') {
    if (!existsSync(chromePath))
      throw new Error(`CHROME_PATH is “${chromePath}”; no file is there; name a Chromium or Chrome, or “bundled”`);
    return { path: chromePath, env: {} };
  }
  const installed = chromePath === 'bundled' ? undefined : INSTALLED.find((path) => existsSync(path));
  if (installed) return { path: installed, env: {} };
  const path = await bundled.executablePath();
  const bin = join(dirname(resolve('@sparticuz/chromium')), '../bin');
  const libraries = await inflate(join(bin, 'al2023.tar.br'));
  return {
    path,
    env: { FONTCONFIG_FILE: writeFontConfig(join(tmpdir(), 'fonts')), LD_LIBRARY_PATH: join(libraries, 'lib') },
  };
}

/**
 * Writes the list of typefaces that the bundled Chromium draws with, and gives its path: the one it brings, which has
 * Latin letters alone, and DejaVu for Arabic letters and the signs of statuses.
 */
function writeFontConfig(folder: string): string {
  const typefaces = [join(folder, 'fonts'), join(dirname(resolve('dejavu-fonts-ttf/package.json')), 'ttf')];
  const directories = typefaces.map((path) => `<dir>${escapeXml(path)}</dir>`);
  const file = join(folder, 'with-dejavu.conf');
  writeFileSync(file, `<fontconfig>${directories.join('')}<cachedir>${folder}-cache</cachedir></fontconfig>\n`);
  return file;
}
