import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { readContent, type Content, type Memo } from '../../src/checks/read/content.ts';
import { changeContent, writeContent, type Change } from './small-content.ts';

export type { Change } from './small-content.ts';

/**
 * Writes the smallest content that passes all checks, with `changes`, to a folder that lasts as long as the test.
 * What `add` puts there can be changed as well.
 */
export function tempContent(changes: Record<string, Change> = {}, add?: (root: string) => void): string {
  const root = mkdtempSync(join(tmpdir(), 'content-'));
  onTestFinished(() => rmSync(root, { recursive: true }));
  writeContent(root);
  add?.(root);
  changeContent(root, changes);
  return root;
}

const read = new Map<string, unknown>();

/** Reads a file once for all tests of a process; the key holds its words. */
const memo: Memo = (key, make) => {
  if (!read.has(key)) read.set(key, make());
  return read.get(key) as never;
};

/** Reads content below `root`, of which only what no test has read before is parsed. */
export function readOnce(root: string): Content {
  return readContent(root, memo);
}

/** The smallest content with `changes`, as the checks read it. */
export function readTemp(changes: Record<string, Change> = {}): Content {
  return readOnce(tempContent(changes));
}
