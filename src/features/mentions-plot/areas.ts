/** Part of a cell, in hundredths of the width of its column. */
export interface Span {
  from: number;
  to: number;
}

/** Width that the last mark of a cell takes, in hundredths of the column, where the next cell is empty. */
const ROOM = 25;

/**
 * Divides a cell among its marks, as evenly as leaves each mark well inside its area. The last area reaches over the
 * edge, into the next cell if that is free, where it would else be narrow.
 */
export function areasOf(at: readonly number[], nextIsFree: boolean): Span[] {
  const inner = at.slice(1).map((right, index) => {
    const left = at[index] ?? 0;
    const margin = (right - left) / 4;
    return Math.min(Math.max((100 * (index + 1)) / at.length, left + margin), right - margin);
  });
  const last = inner.at(-1) ?? 0;
  const edges = [0, ...inner, nextIsFree ? Math.max(100, last + ROOM) : 100];
  return at.map((_, index) => ({ from: edges[index] ?? 0, to: edges[index + 1] ?? 100 }));
}
