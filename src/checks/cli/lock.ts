import { writeFileSync } from 'node:fs';
import { extendLock, formatLock, type Addresses } from '../../model/lock.ts';
import { aliasAddresses, liveAddresses } from '../addresses/live.ts';
import { isLock, readAddressed } from '../addresses/recorded.ts';
import { problemsOf } from '../index.ts';
import { readContent, type Content } from '../read/content.ts';
import { LOCK } from '../read/file-tree.ts';
import { formatProblems } from '../report/format.ts';

/**
 * The addresses below `root` that the lock should hold: those recorded, the live ones and those that redirect to them.
 * Throws with all problems if the content has any, since addresses of faulty content would be kept for ever.
 */
export function renewedLock(root: string): Addresses {
  const content = readContent(root);
  const problems = problemsOf(content);
  if (problems.length > 0) throw new Error(formatProblems(problems));
  return addressesIn(content);
}

/** The addresses that `renewedLock` gives, of content that need not be free of problems. */
export function addressesIn(content: Content): Addresses {
  const { lock, articles } = readAddressed(content);
  if (!isLock(lock)) throw new Error(formatProblems([lock]));
  const live = liveAddresses(content, articles);
  const aliases = [...aliasAddresses(content, articles)].map(([old, now]): [string, string] => [
    old,
    live.get(now) ?? now,
  ]);
  return extendLock(lock.addresses, new Map([...live, ...aliases]));
}

if (import.meta.main) {
  try {
    writeFileSync(LOCK, formatLock(renewedLock('.')));
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    process.exitCode = 1;
  }
}
