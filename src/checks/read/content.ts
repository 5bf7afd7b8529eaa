import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import { VFileMessage } from 'vfile-message';
import { parseMdx } from '../../markup/parse.ts';
import { characterProblems } from '../report/characters.ts';
import type { Problem } from '../report/problem.ts';
import { readSource } from './source-file.ts';
import { readYaml } from './yaml-source.ts';

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
  if (!existsSync(join(root, 'content'))) {
    const message = 'the folder does not exist; it holds all that the site says, and nothing can be built without it';
    content.problems.push({ code: 'missing-collection', file: 'content', message });
    return content;
  }
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
    const id = name.slice(0, -'.mdx'.length);
    const source = readChecked(content, file, collection === 'articles' ? `${folder}/${id}.txt` : undefined);
    if (source === undefined) continue;
    try {
      content.entries.push(readEntry(content, collection, id, file, source));
    } catch (error) {
      const { line, reason } = error instanceof VFileMessage ? error : { line: undefined, reason: String(error) };
      const message = `not valid MDX: ${reason}; close what is open, and write \\{ and \\< for the signs themselves`;
      content.problems.push({ code: 'unreadable', file, line, message });
    }
  }
}

/** The text of a file; undefined where it has problems, which are told. `spared` is a file whose characters are allowed. */
function readChecked(content: Content, file: string, spared?: string): string | undefined {
  const source = readSource(content.root, file);
  const allowed = spared === undefined ? '' : readSource(content.root, spared);
  const problems =
    typeof source === 'string' ? characterProblems(file, source, typeof allowed === 'string' ? allowed : '') : [source];
  content.problems.push(...problems);
  return typeof source === 'string' && problems.length === 0 ? source : undefined;
}

function readEntry(content: Content, collection: MdxCollection, id: string, file: string, source: string): Entry {
  const tree = parseMdx(source);
  const front = tree.children[0];
  const { data, lineOf, problem } = readYaml(file, front?.type === 'yaml' ? front.value : '', 1);
  if (problem) content.problems.push(problem);
  else if (!isRecord(data)) {
    const open = /^---[ \t]*\n/.test(source) && front?.type !== 'yaml';
    const message = open
      ? 'the fields have no end; write a line of --- behind the last of them'
      : 'found no fields; write them at the start, between two lines of ---';
    content.problems.push({ code: 'unreadable', file, line: 1, message });
  }
  return { collection, id, file, data, lineOf, tree };
}

function readYamlFile(content: Content, collection: YamlCollection) {
  const file = `content/${collection}.yaml`;
  if (!existsSync(join(content.root, file))) {
    content.problems.push({
      code: 'missing-collection',
      file,
      message: 'the file does not exist; it holds a map from ids to records',
    });
    return;
  }
  const source = readChecked(content, file);
  if (source === undefined) return;
  const { data, lineOf, problem } = readYaml(file, source, 0);
  if (problem) {
    content.problems.push(problem);
    return;
  }
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
  if (!existsSync(join(content.root, file))) return;
  const source = readChecked(content, file);
  if (source === undefined) return;
  const { data, lineOf, problem } = readYaml(file, source, 0);
  if (problem) content.problems.push(problem);
  content.entries.push({ collection: 'site', id: 'site', file, data: data ?? {}, lineOf, tree: undefined });
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return data !== null && typeof data === 'object' && !Array.isArray(data);
}
