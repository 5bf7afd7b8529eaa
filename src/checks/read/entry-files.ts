import type { Root } from 'mdast';
import type { Point } from 'unist';
import { textsIn } from '../../markup/nodes.ts';
import { parseMdx } from '../../markup/parse.ts';
import { kindOf, type KindName } from '../../model/kinds.ts';
import { characterProblems } from '../report/characters.ts';
import { problem, type Problem } from '../report/problem.ts';
import { entryOf, type Entry } from './entry.ts';
import { fieldLinesFault } from './field-lines.ts';
import { mdxFault } from './mdx-fault.ts';
import { readYaml } from './yaml-source.ts';

/** What one file is read as. */
export interface ReadFile {
  entries: Entry[];
  problems: Problem[];
}

/** Reads an MDX file as one entry; the characters in `allowed` are no fault. */
export function readMdxEntry(kind: KindName, id: string, file: string, source: string, allowed: string): ReadFile {
  const divided = fieldLinesFault(source);
  if (divided) return unreadable(file, divided.line, divided.reason);
  let tree: Root;
  try {
    tree = parseMdx(source);
  } catch (error) {
    const { place, reason } = mdxFault(error, source);
    return unreadable(file, place, reason);
  }
  const front = tree.children[0];
  const yaml = readYaml(front?.type === 'yaml' ? front.value : '', 1);
  if (yaml.fault) return unreadable(file, yaml.fault.place, yaml.fault.reason);
  if (!isRecord(yaml.data)) {
    return unreadable(file, 1, 'found no fields; write them at the start, between two lines of ---');
  }
  const decoded = [...yaml.escaped, ...(source.includes('&') ? textsIn(tree) : [])];
  const problems = decodedProblems(file, decoded, allowed);
  return problems.length > 0
    ? { entries: [], problems }
    : { entries: [entryOf(kind, id, file, yaml.data, yaml.placeOf, tree)], problems };
}

/** Reads a YAML file as its records, or as one entry where the kind has one alone. */
export function readRecords(kind: KindName, file: string, source: string): ReadFile {
  const { format, collection } = kindOf(kind);
  const { data, placeOf, escaped, fault } = readYaml(source, 0);
  const hidden = decodedProblems(file, escaped);
  if (hidden.length > 0) return { entries: [], problems: hidden };
  if (fault) return unreadable(file, fault.place, fault.reason);
  if (!isRecord(data)) {
    const wanted = format === 'map' ? 'write “id:” with the record’s fields below it' : 'write “field: value”';
    return unreadable(file, 1, `found no map; ${wanted}`);
  }
  if (format === 'single')
    return { entries: [entryOf(kind, collection, file, data, placeOf, undefined)], problems: [] };
  const entries = Object.entries(data).map(([id, record]) =>
    entryOf(kind, id, file, record, (path) => placeOf([id, ...path]), undefined),
  );
  return { entries, problems: [] };
}

function unreadable(file: string, place: Point | number | undefined, reason: string): ReadFile {
  return { entries: [], problems: [problem('unreadable', file, place, reason)] };
}

/** Characters at fault in texts that were written as escapes or entities. */
function decodedProblems(file: string, texts: readonly { text: string; place: Point | undefined }[], allowed = '') {
  return texts.flatMap(({ text, place }) => characterProblems(file, text, allowed, place?.line));
}

function isRecord(data: unknown): data is Record<string, unknown> {
  return data !== null && typeof data === 'object' && !Array.isArray(data);
}
