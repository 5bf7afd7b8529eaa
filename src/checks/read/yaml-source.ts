import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { Problem } from '../report/problem.ts';

/** A YAML text as data, with the line of each field. */
export interface Yaml {
  /** Plain data; an empty map where there is a problem. */
  data: unknown;
  /** Line of the field at `path`, or of the nearest field around it. */
  lineOf(path: readonly PropertyKey[]): number;
  /** The first fault of the text, from which others may follow. */
  problem?: Problem;
}

/** Reads YAML that begins behind line `offset` of `file`. Never throws: what is not YAML is told in `problem`. */
export function readYaml(file: string, source: string, offset: number): Yaml {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const lineAt = (position: number) => counter.linePos(position).line + offset;
  const lineOf = (path: readonly PropertyKey[]) => lineAt(offsetOf(document, path));
  const problem = (line: number, reason: string): Yaml => {
    const message = `not valid YAML: ${reason}; indent with spaces, close quotation marks, name each key once`;
    return { data: {}, lineOf, problem: { code: 'unreadable', file, line, message } };
  };
  const [error] = document.errors;
  if (error) return problem(lineAt(error.pos[0]), error.message);
  try {
    return { data: document.toJS() as unknown, lineOf };
  } catch (thrown) {
    return problem(offset + 1, String(thrown));
  }
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
