import { isNode, LineCounter, parseDocument, type Document } from 'yaml';
import type { Point } from 'unist';

/** A YAML text as data, with the place of each field. */
export interface Yaml {
  /** Plain data; undefined where there is a fault. */
  data: unknown;
  /** Place of the field at `path`, or of the nearest field around it. */
  placeOf: (path: readonly PropertyKey[]) => Point;
  /** The first fault of the text, from which others may follow. */
  fault?: { place: Point; reason: string };
}

/** Reads YAML that begins after line `offset` of its file. Never throws: what is not YAML is a `fault`. */
export function readYaml(source: string, offset: number): Yaml {
  const counter = new LineCounter();
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false });
  const pointAt = (position: number): Point => {
    const { line, col } = counter.linePos(position);
    return { line: line + offset, column: col };
  };
  const placeOf = (path: readonly PropertyKey[]) => pointAt(offsetOf(document, path));
  const faulty = (place: Point, found: string): Yaml => {
    const reason = `not valid YAML: ${found}; indent with spaces, close quotation marks, name each key once`;
    return { data: undefined, placeOf, fault: { place, reason } };
  };
  const [error] = document.errors;
  if (error) return faulty(pointAt(error.pos[0]), error.message);
  try {
    return { data: document.toJS() as unknown, placeOf };
  } catch (thrown) {
    return faulty({ line: offset + 1, column: 1 }, String(thrown));
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
