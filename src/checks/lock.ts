import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { articleIds } from '../lib/ids.ts';
import { readOutline } from '../markdown/outline.ts';
import { entriesOf, readContent, type Content } from './content.ts';

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

/** The recorded lock; empty where there is no file. Throws a SyntaxError where the file is not JSON. */
export function readLock(root: string): Lock {
  const path = join(root, LOCK);
  return existsSync(path) ? (JSON.parse(readFileSync(path, 'utf8')) as Lock) : {};
}

/** The lock with all live ids added; nothing is ever taken out. */
export function extendLock(lock: Lock, live: Lock): Lock {
  const keys = [...new Set([...Object.keys(lock), ...Object.keys(live)])].sort();
  return Object.fromEntries(keys.map((key) => [key, [...new Set([...(lock[key] ?? []), ...(live[key] ?? [])])]]));
}

if (import.meta.main) {
  const lock = extendLock(readLock('.'), liveIds(readContent('.')));
  writeFileSync(LOCK, `${JSON.stringify(lock, undefined, 1)}\n`);
}
