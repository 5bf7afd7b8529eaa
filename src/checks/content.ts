import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { VFileMessage } from 'vfile-message';
import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import { parseMdx } from '../markdown/parse.ts';
import type { Problem } from './problem.ts';

export const mdxCollections = ['articles', 'figures', 'factions', 'notes'] as const;
export const yamlCollections = ['sources', 'events', 'corrections'] as const;

export type MdxCollection = (typeof mdxCollections)[number];
export type YamlCollection = (typeof yamlCollections)[number];

/** An entry as it stands in its file, before any schema. */
export interface Entry {
  collection: MdxCollection | YamlCollection | 'site';
  id: string;
  file: string;
  /** Fields as written. */
  data: unknown;
  /** Line of the field at `path`, or of the nearest field around it. */
  lineOf(path: readonly PropertyKey[]): number;
  /** The whole file as a syntax tree; undefined for entries of a YAML file. */
  tree: Root | undefined;
}

/** All of `content/`, with what could not be read. */
export interface Content {
  root: string;
  entries: Entry[];
  problems: Problem[];
}

/** Reads `content/` below `root`. Never throws on content: what is unreadable is told in `problems`. */
export function readContent(root: string): Content {
  const content: Content = { root, entries: [], problems: [] };
  for (const collection of mdxCollections) readMdxFolder(content, collection);
  for (const collection of yamlCollections) readYamlFile(content, collection);
  readSite(content);
  return content;
}

/** The entries of one collection. */
export function entriesOf(content: Content, collection: Entry['collection']): Entry[] {
  return content.entries.filter((entry) => entry.collection === collection);
}

function readMdxFolder(content: Content, collection: MdxCollection) {
  const folder = `content/${collection}`;
  const path = join(content.root, folder);
  const names = existsSync(path)
    ? readdirSync(path)
        .filter((name) => name.endsWith('.mdx'))
        .sort()
    : [];
  if (names.length === 0) {
    const found = existsSync(path) ? 'holds no .mdx file' : 'does not exist';
    content.problems.push({
      code: 'missing-collection',
      file: folder,
      message: `the folder ${found}; every collection needs a folder with at least one entry: ${mdxCollections.map((name) => `content/${name}`).join(', ')}`,
    });
  }
  for (const name of names) {
    const file = `${folder}/${name}`;
    const source = readFileSync(join(path, name), 'utf8');
    try {
      content.entries.push(readEntry(content, collection, name.slice(0, -'.mdx'.length), file, source));
    } catch (error) {
      const { line, reason } = error instanceof VFileMessage ? error : { line: undefined, reason: String(error) };
      content.problems.push({ code: 'unreadable', file, line, message: `not valid MDX: ${reason}` });
    }
  }
}

function readEntry(content: Content, collection: MdxCollection, id: string, file: string, source: string): Entry {
  const tree = parseMdx(source);
  const front = tree.children[0];
  const yaml = front?.type === 'yaml' ? front.value : '';
  const { data, lineOf } = readYaml(content, file, yaml, 1);
  if (!isRecord(data)) {
    const message = 'found no fields; write them at the start, between two lines of ---';
    content.problems.push({ code: 'unreadable', file, line: 1, message });
  }
  return { collection, id, file, data, lineOf, tree };
}

function readYamlFile(content: Content, collection: YamlCollection) {
  const file = `content/${collection}.yaml`;
  const path = join(content.root, file);
  if (!existsSync(path)) {
    content.problems.push({
      code: 'missing-collection',
      file,
      message: 'the file does not exist; it holds a map from ids to records',
    });
    return;
  }
  const { data, lineOf } = readYaml(content, file, readFileSync(path, 'utf8'), 0);
  if (!isRecord(data)) {
    content.problems.push({
      code: 'unreadable',
      file,
      line: 1,
      message: 'found no map; write “id:” with the record’s fields below it',
    });
    return;
  }
  for (const [id, record] of Object.entries(data)) {
    content.entries.push({
      collection,
      id,
      file,
      data: record,
      lineOf: (keys) => lineOf([id, ...keys]),
      tree: undefined,
    });
  }
}

/** The one entry of `content/site.yaml`, a file that can be left out. */
function readSite(content: Content) {
  const file = 'content/site.yaml';
  const path = join(content.root, file);
  if (!existsSync(path)) return;
  const { data, lineOf } = readYaml(content, file, readFileSync(path, 'utf8'), 0);
  content.entries.push({ collection: 'site', id: 'site', file, data: data ?? {}, lineOf, tree: undefined });
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return data !== null && typeof data === 'object' && !Array.isArray(data);
}

function readYaml(content: Content, file: string, yaml: string, lineOffset: number) {
  const counter = new LineCounter();
  const document = parseDocument(yaml, { lineCounter: counter, prettyErrors: false });
  const toLine = (offset: number) => counter.linePos(offset).line + lineOffset;
  for (const error of document.errors) {
    content.problems.push({
      code: 'unreadable',
      file,
      line: toLine(error.pos[0]),
      message: `not valid YAML: ${error.message}`,
    });
  }
  const data: unknown = document.errors.length === 0 ? document.toJS() : {};
  return { data, lineOf: (path: readonly PropertyKey[]) => toLine(offsetOf(document, path)) };
}

function offsetOf(document: Document, path: readonly PropertyKey[]): number {
  for (let length = path.length; length > 0; length--) {
    const key = path[length - 1];
    const parent: unknown = length === 1 ? document.contents : document.getIn(path.slice(0, length - 1), true);
    if (!parent || typeof parent !== 'object' || !('items' in parent)) continue;
    const items = parent.items as unknown[];
    for (const [index, item] of items.entries()) {
      const pair = item as { key?: { value?: unknown; range?: number[] } };
      if (pair.key?.value === key && pair.key?.range) return pair.key.range[0] ?? 0;
      if (index === key && isNode(item) && item.range) return item.range[0];
    }
  }
  return 0;
}
