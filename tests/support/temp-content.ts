import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
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
