import type { Point } from 'unist';
import { VFileMessage } from 'vfile-message';
import { lineAt } from '../../model/line-at.ts';

/** A fault of the parser, and where it is. */
interface MdxFault {
  place: Point | undefined;
  reason: string;
}

const HELP = 'close what is open, and write \\{ and \\< for the characters themselves';

/** What to do about faults whose messages speak of code, which content has none of. */
const HELP_WITH: readonly [message: RegExp, help: string][] = [
  [/^Unexpected character `!`/, 'remove the comment: content has none'],
  [/^Could not parse expression/, 'remove what is between { and }, or write \\{ for the character itself'],
  [/^Could not parse import/, 'begin the paragraph with a word other than “import” or “export”'],
  [/^more than .* \*,/, 'write \\*, \\_ and \\~ for the characters themselves'],
  [/^more than .* (?:paragraph|lines)/, 'divide it, or remove what is not text'],
  [/^more than .* cells/, 'shorten the tables, and write \\| for the character itself'],
  [/^nested more than/, 'nest it less deeply'],
  [/before attribute value/, 'put straight quotation marks around the value, as in id="…"'],
];

/** Says why a text is not MDX, in words for editors, and finds the place that they have to look at. */
export function mdxFault(error: unknown, source: string): MdxFault {
  const { place, reason } = error instanceof VFileMessage ? error : { place: undefined, reason: String(error) };
  const start = place && ('start' in place ? place.start : place);
  const [, help] = HELP_WITH.find(([message]) => message.test(reason)) ?? [undefined, HELP];
  // Advice for authors of code.
  const found = reason.replace(/ \(note: .*\)$/, '');
  return { place: placeOf(reason, start, source), reason: `not valid MDX: ${found}; ${help}` };
}

/** Where something is open, which the parser finds where it should have been closed. */
function placeOf(reason: string, found: Point | undefined, source: string): Point | undefined {
  if (/^Expected a closing tag/.test(reason)) return placeNamed(reason) ?? found;
  if (/^Unexpected end of file in expression/.test(reason)) return openBrace(source, found?.offset) ?? found;
  return found ?? placeNamed(reason);
}

/** The place that a message names in brackets, of what is open at the end of the file: `(17:1-17:43)`. */
function placeNamed(reason: string): Point | undefined {
  const [, line, column] = /\((\d+):(\d+)-/.exec(reason) ?? [];
  return line === undefined ? undefined : { line: Number(line), column: Number(column) };
}

/** The last brace before `end` that is not closed there. */
function openBrace(source: string, end = source.length): Point | undefined {
  let closed = 0;
  for (let at = end - 1; at >= 0; at--) {
    if (source[at] === '}') closed++;
    if (source[at] !== '{' || closed-- > 0) continue;
    return { line: lineAt(source, at), column: at - source.lastIndexOf('\n', at - 1) };
  }
  return undefined;
}
