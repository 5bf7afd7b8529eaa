import { execFileSync } from 'node:child_process';
import type { TestProject } from 'vitest/node';
import { findBrowser, type BrowserBinary } from '../../src/features/print/pdf/find-browser.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    browser: BrowserBinary;
  }
}

/** Folder of the build at a base path, beside `dist/`, which is the one at the address `/`. */
export const basedDist = './node_modules/.dist-explainer';
export const basePath = '/explainer';

/** Builds the site once at `/` and once below a base path, and finds the browser, for all tests that need them. */
export default async function buildSite(project: TestProject): Promise<void> {
  project.provide('browser', await findBrowser());
  build('');
  build(basePath, basedDist);
}

/** Builds the site into `folder` (`dist/` without one) below a base path; `.` is for files without a server. */
export function build(base: string, folder?: string): void {
  const options = folder ? ['--outDir', folder] : [];
  execFileSync(process.execPath, ['node_modules/astro/bin/astro.mjs', 'build', ...options], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, SITE_URL: 'https://example.org', BASE_PATH: base, ASTRO_TELEMETRY_DISABLED: '1' },
  });
}
