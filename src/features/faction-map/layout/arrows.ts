import type { Columns } from './columns.ts';
import type { Grid, Route, Slot } from './grid.ts';
import { arrowThrough, lineThrough, type Point } from './path.ts';
import type { Rows } from './rows.ts';

/** Distance of arrows and brackets from names. */
const SPACE = 5;
/** Least distance of arrows on one side of a place. */
const LEAST = 8;

/** A side of a place, from the top of its names to their bottom, with the ends of arrows there. */
interface Side {
  isLeft: boolean;
  top: number;
  bottom: number;
  /** Edge of the names. */
  edge: number;
  /** True if a bracket holds several names or several arrows together. */
  hasBracket: boolean;
  ends: End[];
}

interface End {
  side: Side;
  /** Order of the place to which the arrow turns; infinite for a corridor. */
  towards: number;
  y: number;
}

/** Path data of the arrows, in the order of the routes, and of brackets. */
export function drawArrows({ routes }: Grid, columns: Columns, { blocks, yOf }: Rows) {
  const sides = new Map<string, Side>();
  const endOf = (slot: Slot, channel: number, other: Slot, { corridor }: Route): End => {
    const { names = [], left = 0, right = 0, top = 0, bottom = 0 } = blocks[slot.order] ?? {};
    const isLeft = channel === (slot.column ?? 0);
    const key = `${slot.order} ${isLeft}`;
    const side = sides.get(key) ?? {
      isLeft,
      top,
      bottom,
      edge: isLeft ? left : right,
      hasBracket: names.length > 1,
      ends: [],
    };
    sides.set(key, side);
    const end = { side, towards: corridor ? (corridor === 'top' ? -Infinity : Infinity) : other.order, y: 0 };
    side.ends.push(end);
    side.hasBracket ||= side.ends.length > 1;
    return end;
  };
  const drawn = routes.map((route) => ({
    route,
    from: endOf(route.from, route.start, route.to, route),
    to: endOf(route.to, route.end, route.from, route),
  }));
  for (const side of sides.values()) spread(side);
  const arrows = drawn.map(({ route, from, to }) => {
    if (route.start === route.end && from.side.isLeft !== to.side.isLeft && level(from, to)) {
      return arrowThrough([tipOf(from), tipOf(to)]);
    }
    const [x1, x2] = [columns.xOf(route.start, route), columns.xOf(route.end, route)];
    const y = route.corridor && yOf(route, route.corridor);
    const turns: Point[] = y === undefined ? [] : [[x1, y], [x2, y]]; // prettier-ignore
    return arrowThrough([tipOf(from), [x1, from.y], ...turns, [x2, to.y], tipOf(to)]);
  });
  const brackets = [...sides.values()]
    .filter(({ hasBracket }) => hasBracket)
    .map((side) => {
      const [top, bottom] = [side.top + 2, side.bottom - 2];
      const [x] = tipOf({ side, y: 0 });
      const ends = side.isLeft ? x + SPACE : x - SPACE;
      return lineThrough([[ends, top], [x, top], [x, bottom], [ends, bottom]]); // prettier-ignore
    });
  return { arrows, brackets };
}

/** Spreads the ends at a side evenly, in the order in which the arrows turn up and down. */
function spread({ isLeft, top, bottom, ends }: Side): void {
  for (const [index, end] of ends.sort((a, b) => a.towards - b.towards).entries()) {
    end.y = onStep(top + ((bottom - top) * (index + 0.5)) / ends.length, 8, isLeft ? 4 : 0);
  }
}

/** Brings the two ends of an arrow to one height where both have room: at the middle of a side, or of what they share. */
function level(from: End, to: End): boolean {
  const sides = [from, to].sort((a, b) => a.side.bottom - a.side.top - (b.side.bottom - b.side.top));
  const heights = sides.map(({ side: { ends, top, bottom }, y }) => (ends.length > 1 ? y : (top + bottom) / 2));
  const shared = Math.max(from.side.top, to.side.top) + Math.min(from.side.bottom, to.side.bottom);
  const y = [...heights, shared / 2].map((y) => onStep(y, 4, 2)).find((y) => sides.every((end) => hasRoom(end, y)));
  if (y !== undefined) from.y = to.y = y;
  return y !== undefined;
}

function hasRoom(end: End, y: number): boolean {
  const { top, bottom, ends } = end.side;
  const isFree = ends.every((other) => other === end || Math.abs(other.y - y) >= LEAST);
  return isFree && top + LEAST <= y && y <= bottom - LEAST;
}

function tipOf({ side: { isLeft, edge, hasBracket }, y }: Pick<End, 'side' | 'y'>): Point {
  const away = hasBracket ? 2 * SPACE : SPACE;
  return [isLeft ? edge - away : edge + away, y];
}

/**
 * The nearest height of a step. Arrows at left sides, at right sides, and level ones have steps of their own, so that none
 * runs along another.
 */
function onStep(y: number, step: number, shift: number): number {
  return Math.round((y - shift) / step) * step + shift;
}
