import type { TestProject } from 'vitest/node';
import { findBrowser, type BrowserBinary } from '../../src/features/print/pdf/find-browser.ts';
import { basePath, buildSite } from './build.ts';

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
}

/** Builds the fixture at `/` and below a base path, and finds the browser; returns what removes the two sites. */
export default async function setUp(project: TestProject): Promise<() => void> {
  const root = 'tests/fixture';
  const [site, based, browser] = await Promise.all([
    buildSite(root),
    buildSite(root, { base: basePath }),
    findBrowser(),
  ]);
  project.provide('site', { root, dist: site.dist, based: based.dist });
  project.provide('browser', browser);
  return () => [site, based].forEach(({ remove }) => remove());
}
