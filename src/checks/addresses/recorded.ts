import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Messages } from '../../messages/index.ts';
import type { Recorded } from '../../markup/positions.ts';
import { parseLock, type Addresses } from '../../model/lock.ts';
import { articlePath } from '../../model/site-paths.ts';
import { messagesOf } from '../messages.ts';
import { entriesOf, readContent, type Content } from '../read/content.ts';
import { LOCK } from '../read/file-tree.ts';
import { readSource } from '../read/source-file.ts';
import { problem, type Problem } from '../report/problem.ts';
import { recordedIn } from './live.ts';

/** The lock as text and as addresses. */
export interface ReadLock {
  text: string;
  addresses: Addresses;
}

/** A lock has an address or more for each source, note and sentence, and is written by a program. */
const MAX_BYTES = 100_000_000;

/** Reads the lock, which is empty where there is no file; or gives the problem that the file is not one. */
export function readLock(root: string): ReadLock | Problem {
  if (!existsSync(join(root, LOCK))) return { text: '', addresses: new Map() };
  const text = readSource(root, LOCK, MAX_BYTES);
  if (typeof text !== 'string') return text;
  try {
    return { text, addresses: parseLock(text) };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    const reason = `not a map of addresses: ${found}; bring the file back as it was`;
    return problem('unreadable', LOCK, undefined, reason);
  }
}

export function isLock(read: ReadLock | Problem): read is ReadLock {
  return 'addresses' in read;
}

export interface ArticleContext {
  recordedOf(article: string): Recorded;
  /** Undefined where the edition’s language has no dictionary. */
  messages(): Messages | undefined;
  forget(): void;
}

/**
 * What the pages of articles below `root` are made with: what was recorded of their addresses, by the article’s id, and
 * the words of the interface. Content is read once for all
 * articles and read again after `forget` was called, as the development server does after a change.
 */
export function articleContext(root: string): ArticleContext {
  let read: { content: Content; addresses: Addresses } | undefined;
  const load = () => {
    const lock = readLock(root);
    return { content: readContent(root), addresses: isLock(lock) ? lock.addresses : new Map() };
  };
  return {
    messages() {
      read ??= load();
      return messagesOf(read.content);
    },
    recordedOf(article) {
      read ??= load();
      const { content, addresses } = read;
      const fields = entriesOf(content, 'article').find(({ id }) => id === article)?.fields;
      return recordedIn(content, articlePath({ id: article, lead: fields?.lead ?? false }), addresses);
    },
    forget: () => (read = undefined),
  };
}
