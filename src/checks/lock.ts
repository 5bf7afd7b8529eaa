import { existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleIds } from '../markup/article-ids.ts';
import { readOutline } from '../markup/outline.ts';
import { entriesOf, readContent, type Content } from './read/content.ts';
import type { Problem } from './report/problem.ts';
import { readSource } from './read/source-file.ts';

export const LOCK = 'content/ids.lock.json';

/** Ids that were ever public: of each article’s page, and of each collection whose entries have addresses. */
export type Lock = Record<string, string[]>;

const COLLECTIONS = ['figures', 'factions', 'sources', 'events'] as const;

/** The ids that the content has now, in the form of the lock. */
export function liveIds(content: Content): Lock {
  const articles = entriesOf(content, 'articles').map(({ id, tree }) => [
    `articles/${id}`,
    tree ? articleIds(readOutline(tree)) : [],
  ]);
  const others = COLLECTIONS.map((name) => [name, entriesOf(content, name).map(({ id }) => id)]);
  return Object.fromEntries([...articles, ...others]) as Lock;
}

/** The recorded lock, empty where there is no file; or the problem that the file is not one. */
export function readLock(root: string): { lock: Lock } | { problem: Problem } {
  if (!existsSync(join(root, LOCK))) return { lock: {} };
  const source = readSource(root, LOCK);
  if (typeof source !== 'string') return { problem: source };
  const wanted = 'bring it back as it was; it maps each page to a list of ids';
  try {
    const lock = JSON.parse(source) as unknown;
    if (isLock(lock)) return { lock };
    return { problem: { code: 'unreadable', file: LOCK, message: `not a map of lists of ids; ${wanted}` } };
  } catch (error) {
    const message = `not valid JSON: ${(error as Error).message}; ${wanted}`;
    return { problem: { code: 'unreadable', file: LOCK, message } };
  }
}

function isLock(value: unknown): value is Lock {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return false;
  return Object.values(value).every((ids) => Array.isArray(ids) && ids.every((id) => typeof id === 'string'));
}

/** The lock with all live ids added; nothing is ever taken out. */
export function extendLock(lock: Lock, live: Lock): Lock {
  const keys = [...new Set([...Object.keys(lock), ...Object.keys(live)])].sort();
  return Object.fromEntries(keys.map((key) => [key, [...new Set([...(lock[key] ?? []), ...(live[key] ?? [])])]]));
}

if (import.meta.main) {
  const recorded = readLock('.');
  if ('problem' in recorded) throw new Error(`${LOCK}: ${recorded.problem.message}`);
  const lock = extendLock(recorded.lock, liveIds(readContent('.')));
  writeFileSync(LOCK, `${JSON.stringify(lock, undefined, 1)}\n`);
}
