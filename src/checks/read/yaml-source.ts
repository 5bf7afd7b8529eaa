import {
  isCollection,
  isMap,
  isScalar,
  LineCounter,
  parseDocument,
  visit,
  type Document,
  type YAMLParseError,
} from 'yaml';
import type { Point } from 'unist';

/** A YAML text as data, with the place of each field. */
export interface Yaml {
  /** Plain data; undefined if there is a fault. */
  data: unknown;
  /** Place of the field at `path`, or of the nearest field around it. */
  placeOf: (path: readonly PropertyKey[]) => Point;
  /** Texts that are written with escapes, as they are read. */
  escaped: { text: string; place: Point }[];
  /** The first fault of the text, from which others may follow. */
  fault?: { place: Point; reason: string };
}

/** What the texts of the content do without, since it makes a value mean something else than it says. */
const PLAIN = 'write plain keys and values: no tags, no anchors, no aliases, no directives';

const HELP = 'indent with spaces, close quotation marks, name each key once';

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
  const faulty = (at: number, found: string): Yaml => {
    const [data, place] = [undefined, pointAt(at)];
    return { data, placeOf, escaped, fault: { place, reason: `not valid YAML: ${found}` } };
  };
  const [error] = document.errors;
  if (error?.message.startsWith('Maximum call stack')) throw error;
  if (error) return faulty(openAt(document, error), `${error.message.replace(ADVICE, '')}; ${helpWith(error)}`);
  const repeated = repeatedKeyIn(document);
  if (repeated) return faulty(startOf(repeated), `Map keys must be unique; ${HELP}`);
  const special = specialIn(source, document);
  if (special) return faulty(special.at, `${special.found}; ${PLAIN}`);
  return { data: document.toJS() as unknown, placeOf, escaped };
}

/** What the parser advises the authors of programs. */
const ADVICE = /; please use .*$/;

/** What editors can do about a fault. */
function helpWith({ message }: YAMLParseError): string {
  if (message.startsWith('Nested mappings')) return `${HELP}, put a value with a colon into quotation marks`;
  if (message.startsWith('Implicit')) return `${HELP}, write “key: value” with a space after the colon`;
  return ADVICE.test(message) ? 'remove the line that divides them, of --- or ...' : HELP;
}

/** Where a fault begins: what is not closed does where it was opened, and the parser finds it only where it ends. */
function openAt(document: Document, { message, pos: [found] }: YAMLParseError): number {
  if (!/^(?:Missing closing|Flow (?:sequence|map))/.test(message)) return found;
  let opened = found;
  visit(document, {
    Node(_, node) {
      const isOpen = isScalar(node) ? /^QUOTE/.test(String(node.type)) : isCollection(node) && node.flow === true;
      if (isOpen && startOf(node) <= found) opened = startOf(node);
    },
  });
  return opened;
}

function startOf(node: unknown): number {
  return (node as { range?: [number, number, number] | null } | null)?.range?.[0] ?? 0;
}

/** A key as plain data has it, which is text. */
function nameOf(key: unknown): string {
  return key === null ? '' : (key as string | number | boolean).toString();
}

/** The first key that its map has twice, the later of the two. */
function repeatedKeyIn(document: Document): unknown {
  let repeated: unknown;
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        const name = isScalar(key) ? nameOf(key.value) : key;
        if (seen.has(name)) {
          repeated = key;
          return visit.BREAK;
        }
        seen.add(name);
      }
      return undefined;
    },
  });
  return repeated;
}

/** The first construct of a document that is more than a key, a value, a map or a list. */
function specialIn(source: string, document: Document): { at: number; found: string } | undefined {
  const directive = /^%.*/m.exec(source);
  if (directive) return { at: directive.index, found: `the directive ${directive[0]}` };
  let special: { at: number; found: string } | undefined;
  const stop = (node: unknown, found: string) => {
    special = { at: startOf(node), found };
    return visit.BREAK;
  };
  visit(document, {
    Alias: (_, node) => stop(node, `an alias *${node.source}`),
    Pair(_, { key }) {
      if (!isScalar(key)) return stop(key, 'a key that is a map or a list');
      return key.value === '__proto__' || key.value === '<<' ? stop(key, `the key “${key.value}”`) : undefined;
    },
    Value(_, node) {
      if (isScalar(node) && typeof node.value === 'string' && /^\S/.test(node.comment ?? '')) {
        const lost = `#${node.comment?.split('\n')[0]}`;
        return stop(
          node,
          `“${lost}” after “${node.value}”, which is a comment; put the whole value into quotation marks`,
        );
      }
      if (node.anchor !== undefined) return stop(node, `an anchor &${node.anchor}`);
      return node.tag === undefined ? undefined : stop(node, `the tag ${node.tag}`);
    },
  });
  return special;
}

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

/** Returns the offset of the field at a path, or of the nearest field around it. */
function placesIn(document: Document): (path: readonly PropertyKey[]) => number {
  const indexes = new WeakMap<object, Map<unknown, { at: number; value: unknown }>>();
  const fieldsIn = (collection: object) => {
    const known = indexes.get(collection);
    if (known) return known;
    const items = isCollection(collection) ? collection.items : [];
    const fields = items.map((item, index): [unknown, { at: number; value: unknown }] => {
      if (!isMap(collection)) return [index, { at: startOf(item), value: item }];
      const { key, value } = item as { key: unknown; value: unknown };
      return [isScalar(key) ? nameOf(key.value) : key, { at: startOf(key), value }];
    });
    const index = new Map(fields);
    indexes.set(collection, index);
    return index;
  };
  return (path) => {
    let at = 0;
    let value: unknown = document.contents;
    for (const key of path) {
      const field = isCollection(value) ? fieldsIn(value).get(key) : undefined;
      if (!field) break;
      ({ at, value } = field);
    }
    return at;
  };
}
