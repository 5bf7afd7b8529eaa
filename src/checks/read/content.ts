import { existsSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { kindNames, kindOf, type KindName } from '../../model/kinds.ts';
import { lineAt } from '../../model/line-at.ts';
import { characterProblems } from '../report/characters.ts';
import { problem, type Problem } from '../report/problem.ts';
import { readMdxEntry, readRecords, type ReadFile } from './entry-files.ts';
import type { Entry } from './entry.ts';
import { listFiles } from './file-tree.ts';
import { MAX_BYTES, MAX_MDX_BYTES, readSource } from './source-file.ts';

/** All of `content/`, with what could not be read. */
export interface Content {
  root: string;
  entries: Entry[];
  problems: Problem[];
  /** Kinds of which something could not be read, so that it is not known which ids they have. */
  unread: Set<KindName>;
}

/** Returns what was made for a key before, or makes it: what a file is read as depends on its key alone. */
export type Memo = <T>(key: string, make: () => T) => T;

/** The content while it is read. */
interface Reading extends Content {
  files: readonly string[];
  /** Files of which nothing is read; what they hold may be missing elsewhere. */
  misplaced: readonly string[];
  memo: Memo;
}

/** Reads `content/` below `root`. Never throws on content: what is unreadable is in `problems`. */
export function readContent(root: string, memo: Memo = (_, make) => make()): Content {
  const content: Content = { root, entries: [], problems: [], unread: new Set() };
  if (!statSync(join(root, 'content'), { throwIfNoEntry: false })?.isDirectory()) {
    const reason =
      'the folder does not exist; it holds everything that the site says, and nothing can be built without it';
    content.problems.push(problem('missing-collection', 'content', undefined, reason));
    return content;
  }
  const { files, problems } = listFiles(root);
  if (files.length === 0 && problems.length === 0) {
    const reason = 'the folder holds no content; restore it, or begin with edition.yaml as its README.md says';
    content.problems.push(problem('missing-collection', 'content', undefined, reason));
    return content;
  }
  content.problems.push(...problems);
  const reading: Reading = { ...content, files, misplaced: problems.map(({ file }) => file ?? ''), memo };
  for (const kind of kindNames) {
    const before = content.problems.length;
    if (kindOf(kind).format === 'folder') readFolder(reading, kind);
    else readYamlFile(reading, kind);
    if (content.problems.length > before) content.unread.add(kind);
  }
  return content;
}

/** The entries of one kind. */
export function entriesOf<K extends KindName>(content: Content, kind: K): Entry<K>[] {
  return content.entries.filter((entry): entry is Entry<K> => entry.kind === kind);
}

/** The article at the address `/`; undefined where none is marked as that, or its fields cannot be read. */
export function leadOf(content: Content): Entry<'article'> | undefined {
  return entriesOf(content, 'article').find(({ fields }) => fields?.lead);
}

function readFolder(reading: Reading, kind: KindName) {
  const { root, files, misplaced, problems } = reading;
  const folder = `content/${kindOf(kind).collection}/`;
  const own = files.filter((file) => file.startsWith(folder) && file.endsWith('.mdx'));
  if (own.length === 0 && !kindOf(kind).optional && !misplaced.some((file) => `${file}/`.startsWith(folder))) {
    const found = existsSync(join(root, folder)) ? 'holds no .mdx file' : 'does not exist';
    const reason = `the folder ${found}; write at least one entry, ${folder}ID.mdx`;
    problems.push(problem('missing-collection', folder.slice(0, -1), undefined, reason));
  }
  for (const file of own) {
    const id = file.slice(folder.length, -'.mdx'.length);
    const allowed = kind === 'article' ? textOf(root, `${folder}${id}.txt`) : '';
    readInto(reading, file, MAX_MDX_BYTES, allowed, (source) => readMdxEntry(kind, id, file, source, allowed));
  }
}

/** The text of a file whose characters others may have too; empty where it cannot be read. */
function textOf(root: string, file: string): string {
  const text = readSource(root, file);
  return typeof text === 'string' ? text : '';
}

/** Reads a file whose characters are no fault; those in `allowed` are none. */
function readInto(
  { root, entries, problems, memo }: Reading,
  file: string,
  maxBytes: number,
  allowed: string,
  read: (source: string) => ReadFile,
  ifEmpty?: string,
) {
  const source = readSource(root, file, maxBytes, ifEmpty);
  if (typeof source !== 'string') {
    problems.push(source);
    return;
  }
  const found = memo([file, allowed, source].join('\0'), () => {
    const faults = [...conflictProblems(file, source), ...characterProblems(file, source, allowed)];
    return faults.length > 0 ? { entries: [], problems: faults } : read(source);
  });
  entries.push(...found.entries);
  problems.push(...found.problems);
}

/** Two versions of a file that git could not merge. */
function conflictProblems(file: string, source: string): Problem[] {
  const conflict = /^<{7} .*/m.exec(source);
  if (!conflict) return [];
  const reason = `two versions that git could not merge, from “${conflict[0]}” on; keep one, and remove the lines that begin with <<<<<<<, ======= and >>>>>>>`;
  return [problem('unreadable', file, lineAt(source, conflict.index), reason)];
}

/** Reads a YAML file, which may be missing because it is misplaced: has another name. */
function readYamlFile(reading: Reading, kind: KindName) {
  const { format, optional, collection } = kindOf(kind);
  const file = `content/${collection}.yaml`;
  if (reading.files.includes(file)) {
    const ifEmpty = format === 'map' ? 'or write {} if there is nothing to record' : 'which every edition has';
    readInto(reading, file, MAX_BYTES, '', (source) => readRecords(kind, file, source), ifEmpty);
    return;
  }
  const holds =
    format === 'map'
      ? 'a map from ids to records; write {} there if there is nothing to record'
      : 'what is true of the whole edition';
  const reason = `the file does not exist; it holds ${holds}`;
  const isMisplaced = reading.misplaced.some(
    (other) => /^content\/[^/]+$/.test(other) || basename(other).startsWith(`${collection}.`),
  );
  if (!optional && !isMisplaced) reading.problems.push(problem('missing-collection', file, undefined, reason));
}
