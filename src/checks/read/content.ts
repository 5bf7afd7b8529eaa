import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import type { Point } from 'unist';
import { VFileMessage } from 'vfile-message';
import { textsIn } from '../../markup/nodes.ts';
import { parseMdx } from '../../markup/parse.ts';
import { kindNames, kindOf, type Fields, type KindName } from '../../model/kinds.ts';
import { characterProblems } from '../report/characters.ts';
import { problem, type Problem } from '../report/problem.ts';
import { listFiles } from './file-tree.ts';
import { MAX_BYTES, MAX_MDX_BYTES, readSource } from './source-file.ts';
import { readYaml } from './yaml-source.ts';

/** An entry as written, and as its schema reads it. */
export interface Entry<K extends KindName = KindName> {
  kind: K;
  id: string;
  file: string;
  /** Fields as written. */
  data: unknown;
  /** Fields as the schema reads them; undefined where they do not fit it. */
  fields: Fields<K> | undefined;
  /** Place of the field at `path`, or of the nearest field around it. */
  placeOf: (path: readonly PropertyKey[]) => Point;
  /** The whole file as a syntax tree; undefined for entries of a YAML file. */
  tree: Root | undefined;
}

/** All of `content/`, with what could not be read. */
export interface Content {
  root: string;
  entries: Entry[];
  problems: Problem[];
  /** Kinds of which something could not be read, so that it is not known which ids they have. */
  unread: Set<KindName>;
}

/** Reads `content/` below `root`. Never throws on content: what is unreadable is in `problems`. */
export function readContent(root: string): Content {
  const content: Content = { root, entries: [], problems: [], unread: new Set() };
  if (!isFolder(join(root, 'content'))) {
    const reason =
      'the folder does not exist; it holds everything that the site says, and nothing can be built without it';
    content.problems.push(problem('missing-collection', 'content', undefined, reason));
    return content;
  }
  const { files, problems } = listFiles(root);
  content.problems.push(...problems);
  const misplaced = problems.map(({ file }) => file ?? '');
  for (const kind of kindNames) {
    const before = content.problems.length;
    const { collection, format } = kindOf(kind);
    if (format === 'folder') readFolder(content, kind, collection, files, misplaced);
    else readYamlFile(content, kind, collection, files, misplaced);
    if (content.problems.length > before) content.unread.add(kind);
  }
  return content;
}

/** The entries of one kind. */
export function entriesOf<K extends KindName>(content: Content, kind: K): Entry<K>[] {
  return content.entries.filter((entry): entry is Entry<K> => entry.kind === kind);
}

/** Reads the entries of a folder, which may be missing because its files are `misplaced`. */
function readFolder(
  content: Content,
  kind: KindName,
  collection: string,
  files: readonly string[],
  misplaced: readonly string[],
) {
  const folder = `content/${collection}/`;
  const own = files.filter((file) => file.startsWith(folder) && file.endsWith('.mdx'));
  if (own.length === 0 && !kindOf(kind).optional && !misplaced.some((file) => `${file}/`.startsWith(folder))) {
    const found = existsSync(join(content.root, folder)) ? 'holds no .mdx file' : 'does not exist';
    const reason = `the folder ${found}; write at least one entry, ${folder}ID.mdx`;
    content.problems.push(problem('missing-collection', folder.slice(0, -1), undefined, reason));
  }
  for (const file of own) {
    const id = file.slice(folder.length, -'.mdx'.length);
    const allowed = kind === 'article' ? textOf(content.root, `${folder}${id}.txt`) : '';
    const source = readText(content, file, MAX_MDX_BYTES, allowed);
    if (source !== undefined) readMdxEntry(content, kind, id, file, source, allowed);
  }
}

function isFolder(path: string): boolean {
  return existsSync(path) && statSync(path).isDirectory();
}

/** The text of a file whose characters others may have too; empty where it cannot be read. */
function textOf(root: string, file: string): string {
  const text = readSource(root, file);
  return typeof text === 'string' ? text : '';
}

/** The text of a file; undefined where it has problems. The characters in `allowed` are none. */
function readText(content: Content, file: string, maxBytes: number, allowed = ''): string | undefined {
  const source = readSource(content.root, file, maxBytes);
  const problems = typeof source === 'string' ? characterProblems(file, source, allowed) : [source];
  content.problems.push(...problems);
  return typeof source === 'string' && problems.length === 0 ? source : undefined;
}

/** Reads an entry of which no character of the source, except for those in `allowed`, is at fault. */
function readMdxEntry(content: Content, kind: KindName, id: string, file: string, source: string, allowed: string) {
  const fault = (place: Point | undefined, reason: string) =>
    content.problems.push(problem('unreadable', file, place, reason));
  let tree: Root;
  try {
    tree = parseMdx(source);
  } catch (error) {
    const { place, reason } = error instanceof VFileMessage ? error : { place: undefined, reason: String(error) };
    const at = place && ('start' in place ? place.start : place);
    fault(at, `not valid MDX: ${reason}; close what is open, and write \\{ and \\< for the signs themselves`);
    return;
  }
  const front = tree.children[0];
  const yaml = readYaml(front?.type === 'yaml' ? front.value : '', 1);
  if (yaml.fault) fault(yaml.fault.place, yaml.fault.reason);
  else if (!isRecord(yaml.data)) {
    const open = /^---[ \t]*\n/.test(source) && front?.type !== 'yaml';
    const reason = open
      ? 'frontmatter is not closed: add a line of --- after the last field'
      : 'found no fields; write them at the start, between two lines of ---';
    fault({ line: 1, column: 1 }, reason);
  } else {
    const decoded = [...yaml.escaped, ...(source.includes('&') ? textsIn(tree) : [])];
    const problems = decodedProblems(file, decoded, allowed);
    content.problems.push(...problems);
    if (problems.length === 0) content.entries.push(entryOf(kind, id, file, yaml.data, yaml.placeOf, tree));
  }
}

/** Characters at fault in texts that were written as escapes or entities. */
function decodedProblems(file: string, texts: readonly { text: string; place: Point | undefined }[], allowed = '') {
  return texts.flatMap(({ text, place }) => characterProblems(file, text, allowed, place?.line));
}

/** Reads a YAML file, which may be missing because it is `misplaced`: has another ending. */
function readYamlFile(
  content: Content,
  kind: KindName,
  collection: string,
  files: readonly string[],
  misplaced: readonly string[],
) {
  const { format, optional } = kindOf(kind);
  const file = `content/${collection}.yaml`;
  if (!files.includes(file)) {
    const holds = format === 'map' ? 'a map from ids to records' : 'what is true of the whole edition';
    const reason = `the file does not exist; it holds ${holds}`;
    const isMisplaced = misplaced.some((other) => other.replace(/\.[^./]*$/, '') === `content/${collection}`);
    if (!optional && !isMisplaced) content.problems.push(problem('missing-collection', file, undefined, reason));
    return;
  }
  const source = readText(content, file, MAX_BYTES);
  if (source === undefined) return;
  const { data, placeOf, escaped, fault } = readYaml(source, 0);
  const hidden = decodedProblems(file, escaped);
  content.problems.push(...hidden);
  if (hidden.length > 0) return;
  if (fault) content.problems.push(problem('unreadable', file, fault.place, fault.reason));
  else if (!isRecord(data)) {
    const wanted = format === 'map' ? 'write “id:” with the record’s fields below it' : 'write “field: value”';
    content.problems.push(problem('unreadable', file, { line: 1, column: 1 }, `found no map; ${wanted}`));
  } else if (format === 'single') content.entries.push(entryOf(kind, collection, file, data, placeOf, undefined));
  else {
    for (const [id, record] of Object.entries(data)) {
      const inRecord = (path: readonly PropertyKey[]) => placeOf([id, ...path]);
      content.entries.push(entryOf(kind, id, file, record, inRecord, undefined));
    }
  }
}

function entryOf(
  kind: KindName,
  id: string,
  file: string,
  data: unknown,
  placeOf: Entry['placeOf'],
  tree: Root | undefined,
): Entry {
  const fields = kindOf(kind).schema.safeParse(data).data as Fields<KindName> | undefined;
  return { kind, id, file, data, fields, placeOf, tree };
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return data !== null && typeof data === 'object' && !Array.isArray(data);
}
