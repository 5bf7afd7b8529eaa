import { parsePosition, positionsOverlap, type Position } from './positions.ts';

/**
 * Numbers for the mentions of one entry, given in reading order. A mention keeps the number recorded for its position,
 * or for one that it overlaps; every other one gets the next number that was never used. `recorded` maps ids of the page
 * to positions; those of the entry are `TARGET-1`, `TARGET-2` …
 */
export function numberMentions(
  target: string,
  positions: readonly Position[],
  recorded: ReadonlyMap<string, string>,
): number[] {
  const known = [...recorded].flatMap(([id, value]) => {
    const number = id.startsWith(`${target}-`) ? /^[1-9]\d*$/.exec(id.slice(target.length + 1))?.[0] : undefined;
    const position = parsePosition(value);
    return number && position ? [{ number: Number(number), position }] : [];
  });
  let next = Math.max(0, ...known.map(({ number }) => number));
  const free = new Set(known);
  const take = (fits: (position: Position) => boolean) => {
    const found = [...free].find(({ position }) => fits(position));
    if (found) free.delete(found);
    return found?.number;
  };
  const exact = positions.map((mention) => take((position) => isSame(position, mention)));
  return positions.map(
    (mention, index) => exact[index] ?? take((position) => positionsOverlap(position, mention)) ?? ++next,
  );
}

function isSame(a: Position, b: Position): boolean {
  return a.paragraph === b.paragraph && a.start === b.start && a.length === b.length;
}
