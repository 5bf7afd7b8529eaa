import type { Grid, Route } from './grid.ts';
import { leastWidth } from './place.ts';

/** Distance of arrows that run beside each other. */
export const STEP = 9;
/** Room between names and the first arrow beside them, for a bracket and the head of an arrow that ends there. */
const PAD = 20;
/** Width of a channel between columns that holds nothing. */
const EMPTY = 26;

/** Where columns and the channels between them are, from the left of the drawing. */
export interface Columns {
  extents: { x: number; width: number }[];
  /** Left edge of a vertical line of a channel: of a route, or an edge of the camp. */
  xOf: (channel: number, item: Route | 'edge') => number;
}

/** Divides a width among the channels, which take what their arrows need, and the columns. */
export function setColumns(grid: Grid, width: number): Columns {
  const { columns, slots } = grid;
  const channels = Array.from({ length: columns + 1 }, (_, channel) => {
    const items = itemsOf(channel, grid);
    const [before, after] = [channel === 0 ? 2 : PAD, channel === columns ? 2 : PAD];
    const empty = channel === 0 || channel === columns ? 0 : EMPTY;
    return { items, before, width: items.length > 0 ? before + (items.length - 1) * STEP + after : empty };
  });
  const least = channels.slice(1).map((_, index) => {
    const places = slots.filter(({ column }) => column === index).map(({ place }) => place);
    return Math.max(0, ...places.map(leastWidth));
  });
  const widths = shareWidth(width - sum(channels), least);
  const startOf = (channel: number) => sum(channels.slice(0, channel)) + sum(widths.slice(0, channel));
  return {
    extents: widths.map(({ width }, index) => ({ x: startOf(index) + (channels[index]?.width ?? 0), width })),
    xOf: (channel, item) => {
      const { before = 0, items = [] } = channels[channel] ?? {};
      return startOf(channel) + before + items.indexOf(item) * STEP;
    },
  };
}

/** The arrows that use a channel, and the camp’s edge, from left to right; the longer an arrow, the farther out. */
function itemsOf(channel: number, { routes, camp }: Grid): (Route | 'edge')[] {
  const length = ({ from, to, corridor }: Route) => (corridor ? Infinity : Math.abs(from.order - to.order));
  const users = routes
    .filter(({ start, end }) => start === channel || end === channel)
    .sort((a, b) => (length(a) < length(b) ? 1 : -1));
  const [isLeftEdge, isRightEdge] = [channel === camp?.first, channel - 1 === camp?.last];
  if (!isLeftEdge && !isRightEdge) return channel === 0 ? users : users.reverse();
  const outside = users.filter(({ inCamp }) => !inCamp);
  const inside = users.filter(({ inCamp }) => inCamp);
  const items = [...outside, 'edge' as const, ...inside];
  return isLeftEdge ? items : items.reverse();
}

/** Gives each column what it needs and an equal share of the rest; where there is too little, the widest get less. */
function shareWidth(width: number, needs: readonly number[]): { width: number }[] {
  let rest = width;
  const shares = needs
    .toSorted((a, b) => a - b)
    .map((need, index) => {
      const share = Math.min(need, rest / (needs.length - index));
      rest -= share;
      return share;
    });
  return needs.map((need) => ({ width: Math.min(need, Math.max(...shares)) + rest / needs.length }));
}

function sum(parts: readonly { width: number }[]): number {
  return parts.reduce((total, { width }) => total + width, 0);
}
