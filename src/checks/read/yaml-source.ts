import { LineCounter, parseDocument, visit, type Document } from 'yaml';
import type { Point } from 'unist';
import { faultIn } from './yaml-faults.ts';
import { placesIn, startOf } from './yaml-places.ts';

/** A YAML text as data, with the place of each field. */
interface Yaml {
  /** Plain data; undefined if there is a fault. */
  data: unknown;
  /** Place of the field at `path`, or of the nearest field around it. */
  placeOf: (path: readonly PropertyKey[]) => Point;
  /** Texts that are written with escapes, as they are read. */
  escaped: { text: string; place: Point }[];
  /** The first fault of the text, from which others may follow. */
  fault?: { place: Point; reason: string };
}

/**
 * Reads YAML 1.2 that begins after line `offset` of its file: maps, lists and values of the core schema, written out in
 * one document. Never throws: what is not that is a `fault`.
 */
export function readYaml(source: string, offset: number): Yaml {
  try {
    return readDocument(source, offset);
  } catch (error) {
    if (!(error instanceof Error && error.message.startsWith('Maximum call stack'))) throw error;
    // A document is read by functions that call themselves for what is in a map or a list.
    const place = { line: offset + 1, column: 1 };
    const reason = 'not valid YAML: maps and lists are nested too deeply; write what the schema asks for';
    return { data: undefined, placeOf: () => place, escaped: [], fault: { place, reason } };
  }
}

function readDocument(source: string, offset: number): Yaml {
  const counter = new LineCounter();
  // The parser would compare each key of a map with all before it.
  const uniqueKeys = false;
  const document = parseDocument(source, { lineCounter: counter, prettyErrors: false, logLevel: 'error', uniqueKeys });
  const pointAt = (position: number): Point => {
    const { line, col } = counter.linePos(position);
    return { line: line + offset, column: col };
  };
  const places = placesIn(document);
  const placeOf = (path: readonly PropertyKey[]) => pointAt(places(path));
  const escaped = escapedIn(document).map(({ text, at }) => ({ text, place: pointAt(at) }));
  const fault = faultIn(source, document);
  if (fault) {
    const reason = `not valid YAML: ${fault.reason}`;
    return { data: undefined, placeOf, escaped, fault: { place: pointAt(fault.at), reason } };
  }
  return { data: document.toJS() as unknown, placeOf, escaped };
}

/** Double-quoted texts, in which escapes are written. */
function escapedIn(document: Document): { text: string; at: number }[] {
  const found: { text: string; at: number }[] = [];
  visit(document, {
    Scalar(_, node) {
      if (node.type === 'QUOTE_DOUBLE' && typeof node.value === 'string') {
        found.push({ text: node.value, at: startOf(node) });
      }
    },
  });
  return found;
}
