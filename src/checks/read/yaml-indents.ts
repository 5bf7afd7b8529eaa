import { visit, type Document } from 'yaml';

/** Lines of a text with more than space and comments, each with its offset and its indentation. */
interface Line {
  at: number;
  indent: number;
  text: string;
}

/** Offset of the key with the wrong indentation where the parser blames another; undefined for other faults. */
export function indentedKey(source: string, found: number, message: string): number | undefined {
  const lines = linesIn(source);
  if (message.startsWith('Nested mappings')) return keyBelow(source, lines, found);
  if (message.startsWith('A block sequence')) return keyAbove(lines, found);
  if (message.startsWith('Unexpected scalar') && lines[0]?.indent) return lines[0].at;
  return message.startsWith('All mapping items') ? oddKey(lines, found) : undefined;
}

/** The key on a line that continues the value before it, unless that value’s own key is in the wrong place. */
function keyBelow(source: string, lines: readonly Line[], found: number): number | undefined {
  const isKey = (text: string) => /:(?:\s|$)/.test(text);
  const [rest = ''] = source.slice(found).split('\n');
  if (isKey(rest)) return undefined;
  const below = lines.find(({ at, text }) => at > found && isKey(text));
  const index = lines.findLastIndex(({ at }) => at <= found);
  return lines[index - 1]?.indent === below?.indent || takesAll(lines, index) ? undefined : below?.at;
}

/** The key before the items of a list that are not its own: it lacks its dash, or has a value; else the first item, whose list has lost its key. */
function keyAbove(lines: readonly Line[], found: number): number | undefined {
  const columnOf = ({ text }: Line) => text.search(/\S/);
  const item = lines.findIndex(({ at }) => at >= found);
  const column = columnOf(lines[item] ?? { at: 0, indent: 0, text: '' });
  const around = lines.findLastIndex((line, index) => index < item && columnOf(line) < column);
  if (takesAll(lines, around)) return lines[around]?.at;
  const [first, list] = [lines[around + 1], lines[item]];
  if (first && list && columnOf(first) === column && keyIn(first) !== keyIn(list)) return list.at;
  return lines[around]?.text.endsWith(':') && around + 1 < item ? lines[around + 1]?.at : undefined;
}

/** The key on a line, or at the start of an item; undefined where there is none. */
function keyIn({ text }: Line): string | undefined {
  return /^\s*(?:- )?([\w-]+):/.exec(text)?.[1];
}

/** True for a key with a value that follows one without, to which the lines below belong. */
function takesAll(lines: readonly Line[], index: number): boolean {
  const [before, key] = [lines[index - 1], lines[index]];
  return before?.text.endsWith(':') === true && before.indent === key?.indent;
}

/** The first key of a map, where those after it are indented less, and alike; else the key at or after a place. */
function oddKey(lines: readonly Line[], found: number): number | undefined {
  const index = lines.findIndex(({ at }) => at >= found);
  const [around, first, odd, next] = [-2, -1, 0, 1].map((step) => lines[index + step]);
  const isFirst = first && odd && first.indent > odd.indent && next?.indent === odd.indent;
  return isFirst && (around === undefined || around.indent < odd.indent) ? first.at : odd?.at;
}

/** Offset of a list item that is read as a continuation of the value before it. */
export function foldedItem(source: string, document: Document): number | undefined {
  let found: number | undefined;
  visit(document, {
    Scalar(_, { type, range }) {
      if (type !== 'PLAIN' || !range) return undefined;
      const sign = source.slice(range[0], range[1]).search(/(?<=\n *)- /);
      if (sign < 0) return undefined;
      found = range[0] + sign;
      return visit.BREAK;
    },
  });
  return found;
}

function linesIn(source: string): Line[] {
  let start = 0;
  return source.split('\n').flatMap((line): Line[] => {
    // The keys of an item of a list are indented as the first one, after its sign.
    const [indent, at] = [/^(?:\s|- )*/.exec(line)?.[0].length ?? 0, start];
    start += line.length + 1;
    return /^\s*(?:#|$)/.test(line) ? [] : [{ at: at + indent, indent, text: line }];
  });
}
