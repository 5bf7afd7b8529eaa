import type { TestProject } from 'vitest/node';
import { buildSite } from './build.ts';
import type {} from './engine-setup.ts';

/** Builds the site of the project’s own content once; returns what removes it. */
export default async function setUp(project: TestProject): Promise<() => void> {
  const { dist, remove } = await buildSite('.');
  project.provide('site', { root: '.', dist });
  return remove;
}
