import { isScalar, visit, type Document } from 'yaml';

/** Lines of a text with more than space and comments, each with its offset and its indentation. */
interface Line {
  at: number;
  indent: number;
  text: string;
}

/** Offset of the key that is indented too far, where the parser finds the fault at another one; undefined for another fault. */
export function indentedKey(source: string, found: number, message: string): number | undefined {
  if (message.startsWith('Nested mappings')) return keyBelow(source, found);
  return /^(?:All mapping items|Unexpected scalar)/.test(message) ? oddKey(source, found) : undefined;
}

/** The key of a line that goes on with the value before it, unless it is the key of that which is indented too little. */
function keyBelow(source: string, found: number): number | undefined {
  const isKey = (text: string) => /:(?:\s|$)/.test(text);
  const [rest = ''] = source.slice(found).split('\n');
  if (isKey(rest)) return undefined;
  const lines = linesIn(source);
  const below = lines.find(({ at, text }) => at > found && isKey(text));
  const before = lines[lines.findLastIndex(({ at }) => at <= found) - 1];
  return before?.indent === below?.indent ? undefined : below?.at;
}

/** The first key of a map, where those after it are indented less, and alike; else the key at or after a place. */
function oddKey(source: string, found: number): number | undefined {
  const lines = linesIn(source);
  const index = lines.findIndex(({ at }) => at >= found);
  const [around, first, odd, next] = [-2, -1, 0, 1].map((step) => lines[index + step]);
  const isFirst = first && odd && first.indent > odd.indent && next?.indent === odd.indent;
  return isFirst && (around === undefined || around.indent < odd.indent) ? first.at : odd?.at;
}

/** Offset of an item of a list that is read as more words of the item before it. */
export function foldedItem(source: string, document: Document): number | undefined {
  let found: number | undefined;
  visit(document, {
    Seq(_, { items }) {
      for (const item of items) {
        if (!isScalar(item) || item.type !== 'PLAIN' || !item.range) continue;
        const [start, end] = item.range;
        const sign = source.slice(start, end).search(/(?<=\n *)- /);
        if (sign < 0) continue;
        found = start + sign;
        return visit.BREAK;
      }
      return undefined;
    },
  });
  return found;
}

function linesIn(source: string): Line[] {
  let start = 0;
  return source.split('\n').flatMap((line): Line[] => {
    const [indent, at] = [line.length - line.trimStart().length, start];
    start += line.length + 1;
    return /^\s*(?:#|$)/.test(line) ? [] : [{ at: at + indent, indent, text: line }];
  });
}
