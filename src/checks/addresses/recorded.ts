import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Messages } from '../../messages/index.ts';
import type { Recorded } from '../../markup/positions.ts';
import { lineAt } from '../../model/line-at.ts';
import { parseLock, type Addresses } from '../../model/lock.ts';
import { statusSigns } from '../../model/statuses.ts';
import { articlePath } from '../../model/site-paths.ts';
import { messagesOf } from '../messages.ts';
import { entriesOf, leadOf, readContent, type Content } from '../read/content.ts';
import { LOCK } from '../read/file-tree.ts';
import { readSource } from '../read/source-file.ts';
import { problem, type Problem } from '../report/problem.ts';
import { readArticles, recordedPages, type ReadArticle } from './articles.ts';
import { unsettledEntries } from './unsettled.ts';

/** The lock as text and as addresses. */
export interface ReadLock {
  text: string;
  addresses: Addresses;
}

/** A lock has an address or more for each source, note and sentence, and is written by a program. */
const MAX_BYTES = 100_000_000;

/** Reads the lock, which is empty where there is no file; or gives the problem that makes it unreadable. */
export function readLock(root: string): ReadLock | Problem {
  if (!lstatSync(join(root, LOCK), { throwIfNoEntry: false })) return { text: '', addresses: new Map() };
  const text = readSource(root, LOCK, MAX_BYTES);
  if (typeof text !== 'string') return text;
  try {
    return { text, addresses: parseLock(text) };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    const reason = `not a map of addresses: ${found}; restore the file as it was`;
    return problem('unreadable', LOCK, lineNamed(found, text) ?? 1, reason);
  }
}

/** The line that a message about the lock names, by its number, an excerpt or an address, which may be there twice. */
function lineNamed(message: string, text: string): number | undefined {
  const [, written, excerpt, address] =
    /\(line (\d+) column|\.\.\."(.+)"\.\.\. is not valid|^“(.+)”/s.exec(message) ?? [];
  if (message.includes('end of JSON')) return lineAt(text);
  if (written !== undefined) return Number(written);
  const found = excerpt ?? `${JSON.stringify(address ?? '')}:`;
  const at = text.lastIndexOf(found);
  return at < 0 ? undefined : lineAt(text, at + found.length / 2);
}

/** The lock of content, and its articles with the numbers that mentions and sentences have in it. */
export interface Addressed {
  lock: ReadLock | Problem;
  articles: readonly ReadArticle[];
  /** As `unsettledEntries` gives it. */
  isUnsettled: (entry: string) => boolean;
}

/**
 * Reads the lock beside `content`, and the articles by it; by none where it is unreadable. The articles in `broken` have
 * another text than their own.
 */
export function readAddressed(content: Content, broken: ReadonlySet<string> = new Set()): Addressed {
  const lock = readLock(content.root);
  const articles = readArticles(content, isLock(lock) ? lock.addresses : new Map());
  return { lock, articles, isUnsettled: unsettledEntries(content, articles, broken) };
}

/** The articles whose addresses are known. */
export function settledArticles({ articles, isUnsettled }: Addressed): ReadArticle[] {
  return articles.filter(({ entry }) => !isUnsettled(`article:${entry.id}`));
}

export function isLock(read: ReadLock | Problem): read is ReadLock {
  return 'addresses' in read;
}

interface ArticleContext {
  /** Reads the content. It is not kept: of many articles it takes more memory than everything else in a build. */
  content: () => Content;
  recordedOf: (article: string) => Recorded;
  /** Undefined if the edition’s language has no dictionary. */
  messages: () => Messages | undefined;
  /** Sign of the status of the note with this id; undefined if it has none. */
  signOf: (note: string) => string | undefined;
  forget: () => void;
}

/**
 * What the pages of articles below `root` are made with: what was recorded of their addresses, by the article’s id, the
 * words of the interface, and the signs of statuses. Content is read once for all articles and read again after `forget`
 * was called, as the development server does after a change.
 */
export function articleContext(root: string): ArticleContext {
  let kept: ReturnType<typeof neededOf> | undefined;
  const needed = () => (kept ??= neededOf(readContent(root)));
  return {
    content: () => {
      const content = readContent(root);
      kept = neededOf(content);
      return content;
    },
    messages: () => needed().messages,
    signOf: (note) => needed().signs.get(note),
    recordedOf: (article) => needed().recordedOf(article),
    forget: () => (kept = undefined),
  };
}

function neededOf(content: Content) {
  return { messages: messagesOf(content), recordedOf: recordedArticles(content), signs: signsOf(content) };
}

function signsOf(content: Content): ReadonlyMap<string, string> {
  const notes = entriesOf(content, 'note');
  return new Map(
    notes.flatMap(({ id, fields }) => (fields?.status ? [[id, statusSigns[fields.status]] as const] : [])),
  );
}

function recordedArticles(content: Content): (article: string) => Recorded {
  const lock = readLock(content.root);
  const recordedOf = recordedPages(content, isLock(lock) ? lock.addresses : new Map());
  const lead = leadOf(content)?.id;
  return (id) => recordedOf(articlePath({ id, lead: id === lead }));
}
