/** A part of the text of an article: `start` and `length` count UTF-16 code units of the paragraph’s text. */
export interface Position {
  paragraph: number;
  start: number;
  length: number;
}

/** The position as the lock records it: `p7:27+6`. */
export function formatPosition({ paragraph, start, length }: Position): string {
  return `p${paragraph}:${start}+${length}`;
}

/** Reads what `formatPosition` writes; undefined for anything else. */
export function parsePosition(text: string): Position | undefined {
  const [, paragraph, start, length] = /^p(\d+):(\d+)\+([1-9]\d*)$/.exec(text) ?? [];
  if (paragraph === undefined) return undefined;
  return { paragraph: Number(paragraph), start: Number(start), length: Number(length) };
}

/** True if two positions share a character. */
export function positionsOverlap(a: Position, b: Position): boolean {
  return a.paragraph === b.paragraph && a.start < b.start + b.length && b.start < a.start + a.length;
}

/** What was recorded of the addresses of an article. */
export interface Recorded {
  /** What each id in the page has pointed at, as in the lock: positions in the form of `formatPosition`, or other ids. */
  ids: ReadonlyMap<string, string>;
  /** Former ids of figures, factions and notes, by their present ids. */
  formerIds: ReadonlyMap<string, readonly string[]>;
  /** Language of the text, BCP 47, by whose rules new sentences are found; English where it is not given. */
  language?: string | undefined;
}

/** Where nothing was recorded. */
export const NOTHING_RECORDED: Recorded = { ids: new Map(), formerIds: new Map() };
