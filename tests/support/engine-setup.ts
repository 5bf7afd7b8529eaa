import type { TestProject } from 'vitest/node';
import type { BrowserBinary } from '../../src/features/print/pdf/find-browser.ts';
import { basePath, buildSite } from './build.ts';
import { findChromium } from './find-chromium.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    site: TestedSite;
    browser: BrowserBinary;
  }
}

/** The site that a test project runs on. */
export interface TestedSite {
  /** Folder that holds its `content/`. */
  root: string;
  /** The build at the address `/`. */
  dist: string;
  /** The build below `basePath`; none where a project needs no such site. */
  based?: string;
  /** The fixture in Arabic, where a project needs it. */
  rtl?: { root: string; dist: string };
}

/** Builds the fixtures at `/`, the first below a base path too, and finds the browser; returns what removes the sites. */
export default async function setUp(project: TestProject): Promise<() => void> {
  const root = 'tests/fixture';
  const inArabic = 'tests/fixture-ar';
  const [site, based, rtl, browser] = await Promise.all([
    buildSite(root),
    buildSite(root, { base: basePath }),
    buildSite(inArabic),
    findChromium(),
  ]);
  project.provide('site', { root, dist: site.dist, based: based.dist, rtl: { root: inArabic, dist: rtl.dist } });
  project.provide('browser', browser);
  return () => [site, based, rtl].forEach(({ remove }) => remove());
}
