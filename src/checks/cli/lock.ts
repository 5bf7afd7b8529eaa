import { writeFileSync } from 'node:fs';
import { extendLock, formatLock, type Addresses } from '../../model/lock.ts';
import { liveAddresses, readArticles } from '../addresses/live.ts';
import { isLock, readLock } from '../addresses/recorded.ts';
import { readContent } from '../read/content.ts';
import { LOCK } from '../read/file-tree.ts';
import { formatProblems } from '../report/problem.ts';

/** The addresses below `root` that the lock should hold: those recorded, and the live ones. Throws where it is torn. */
export function renewedLock(root: string): Addresses {
  const lock = readLock(root);
  if (!isLock(lock)) throw new Error(formatProblems([lock]));
  const content = readContent(root);
  return extendLock(lock.addresses, liveAddresses(content, readArticles(content, lock.addresses)));
}

if (import.meta.main) writeFileSync(LOCK, formatLock(renewedLock('.')));
