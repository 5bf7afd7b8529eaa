import { isCollection, isScalar, visit, type Document, type YAMLParseError } from 'yaml';
import { foldedItem, indentedKey } from './yaml-indents.ts';
import { keyText, startOf } from './yaml-places.ts';

/** What the texts of the content do without, since it makes a value mean something else than it says. */
const PLAIN = 'write plain keys and values: no tags, no anchors, no aliases, no directives';

const HELP = 'indent with spaces, close quotation marks, name each key once';

/**
 * The first fault of a document, with its offset: what is not YAML 1.2, a key that its map has twice, or more than keys,
 * values, maps and lists. Throws what the parser says of a document that is nested too deeply for it.
 */
export function faultIn(source: string, document: Document): { at: number; reason: string } | undefined {
  const [error] = document.errors;
  if (error?.message.startsWith('Maximum call stack')) throw error;
  if (error)
    return {
      at: startOfFault(source, document, error),
      reason: `${error.message.replace(ADVICE, '')}; ${helpWith(error)}`,
    };
  const repeated = repeatedKeyIn(document);
  if (repeated) return { at: startOf(repeated), reason: `Map keys must be unique; ${HELP}` };
  const item = foldedItem(source, document);
  if (item !== undefined)
    return { at: item, reason: `a line that begins with - but continues the value before it; ${HELP}` };
  const special = specialIn(source, document);
  return special && { at: special.at, reason: `${special.found}; ${PLAIN}` };
}

/** What the parser advises the authors of programs. */
const ADVICE = /; please use .*$/;

/** What editors can do about a fault. */
function helpWith({ message }: YAMLParseError): string {
  if (message.startsWith('Nested mappings')) return `${HELP}, put a value with a colon into quotation marks`;
  if (message.startsWith('Implicit')) return `${HELP}, write “key: value” with a space after the colon`;
  return ADVICE.test(message) ? 'remove the line --- or ... between them' : HELP;
}

/** Where a fault begins, which may be before or after the place where the parser finds it. */
function startOfFault(source: string, document: Document, error: YAMLParseError): number {
  return indentedKey(source, error.pos[0], error.message) ?? openAt(document, error);
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

/** The first key that its map has twice, the later of the two. */
function repeatedKeyIn(document: Document): unknown {
  let repeated: unknown;
  visit(document, {
    Map(_, { items }) {
      const seen = new Set<unknown>();
      for (const { key } of items) {
        const name = isScalar(key) ? keyText(key.value) : key;
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
  /** What is written before a value may be on a line above it. */
  const stopBefore = (node: unknown, sign: string, found: string) => {
    special = { at: Math.max(0, source.lastIndexOf(sign, startOf(node))), found };
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
      if (node.anchor !== undefined) return stopBefore(node, '&', `an anchor &${node.anchor}`);
      return node.tag === undefined ? undefined : stopBefore(node, '!', `the tag ${node.tag}`);
    },
  });
  return special;
}
