/** Ten times what the longest paragraphs have. */
const MOST_MARKS = 2_000;

/** The parser takes a second for ten thousand cells of tables. */
const MOST_CELLS = 3_000;

/** A text of 30,000 words has fewer. */
const MOST_LINES = 10_000;

/** Characters that the parser compares with every other of their kind in a paragraph, so that many take too long. */
const MARKS: readonly (readonly [mark: RegExp, names: string])[] = [
  [/[*_~]/, '*, _ and ~'],
  [/[[<&`]/, '[, <, & and `'],
  [/[\]{\\]/, '], { and \\'],
];

/** Where a text has more of something than any text needs; found without the parser, which would take minutes. */
export function crowdIn(source: string): { start: number; found: string } | undefined {
  const marks = /[*_~[\]{<&`\\|]|\n(?:[ \t]*\n)?/g;
  // Fields are lines, but not a paragraph.
  const fields = /^---\n[^]*?\n---/.exec(source)?.[0] ?? '';
  marks.lastIndex = fields.length;
  let [start, cells, lines] = [0, 0, fields.split('\n').length];
  let counts = MARKS.map(() => 0);
  if (lines > MOST_LINES) return { start, found: `more than ${MOST_LINES} lines` };
  for (const { 0: found, index } of source.matchAll(marks)) {
    if (found === '|') cells++;
    else if (found.startsWith('\n')) lines += found.split('\n').length - 1;
    else counts = counts.map((count, kind) => count + (MARKS[kind]?.[0].test(found) ? 1 : 0));
    if (found.length > 1) [start, counts] = [index + found.length, MARKS.map(() => 0)];
    const crowd = MARKS.find((_, kind) => (counts[kind] ?? 0) > MOST_MARKS);
    if (crowd) return { start, found: `more than ${MOST_MARKS} of the characters ${crowd[1]} in one paragraph` };
    if (cells > MOST_CELLS) return { start, found: `more than ${MOST_CELLS} cells in tables` };
    if (lines > MOST_LINES) return { start, found: `more than ${MOST_LINES} lines` };
  }
  return undefined;
}
