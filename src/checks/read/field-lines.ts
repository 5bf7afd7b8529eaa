/** What is wrong with the lines of --- around the fields of a file, and where; undefined for nothing. */
export function fieldLinesFault(source: string): { line: number; reason: string } | undefined {
  if (isOpen(source)) {
    return { line: lastFieldIn(source), reason: 'frontmatter is not closed: add a line of --- after the last field' };
  }
  const line = earlyEndOf(source);
  return line === undefined
    ? undefined
    : { line, reason: 'the fields end at this line of ---, and go on below it; remove it' };
}

/** True if a file begins with a line of --- that no other one follows. */
function isOpen(source: string): boolean {
  const [first = '', ...others] = source.split('\n');
  const isLine = (text: string) => /^---[ \t]*$/.test(text);
  return isLine(first) && !others.some(isLine);
}

/** Line of the second ---, from 1, where fields follow it up to a third one. */
function earlyEndOf(source: string): number | undefined {
  const lines = source.split('\n');
  const [first, second, third] = lines.flatMap((text, index) => (/^---[ \t]*$/.test(text) ? [index] : []));
  if (first !== 0 || second === undefined || third === undefined) return undefined;
  const between = lines.slice(second + 1, third);
  const areFields = between.every((text) => /^(?:[\w-]+:(?: |$)|[ #-]|$)/.test(text));
  return areFields && between.some((text) => /^[\w-]+:/.test(text)) ? second + 1 : undefined;
}

/** Line of the last field at the start of a file, from 1. */
function lastFieldIn(source: string): number {
  const lines = source.split('\n').slice(1);
  const end = lines.findIndex((line) => !/^(?:[\w-]+:|[ #-])/.test(line));
  return (end < 0 ? lines.length : end) + 1;
}
