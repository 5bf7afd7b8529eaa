import { STEP, type Columns } from './columns.ts';
import type { Corridor, Grid, Route, Slot } from './grid.ts';
import { lineThrough } from './path.ts';
import { setPlace, type Block, type Name } from './place.ts';
import { setWords } from './words.ts';

/** Where things are from top to bottom. */
export interface Rows {
  /** In reading order. */
  blocks: Block[];
  /** Path data of the camp’s edge, its title, and the index of the first block in it. */
  camp: { d: string; name: Name; before: number } | undefined;
  /** Height of a route in its corridor. */
  yOf: (route: Route, corridor: Corridor) => number;
  bottom: number;
}

/** Room above a place, and between it and the first arrow in a corridor. */
const GAP = 26;
const MARGIN = 10;
/** Room between the edges of the camp and its places. */
const HEAD = 20;
const FOOT = 12;
/** Height that a place has for each arrow. */
const ARROW = 16;

/** Sets rows and columns from `start` downwards; the middle of each column is level with that of the tallest. */
export function setRows({ slots, routes, columns, camp }: Grid, { extents, xOf }: Columns, start: number): Rows {
  const used = (corridor: Corridor) => routes.filter((route) => route.corridor === corridor);
  const roomOf = (corridor: Corridor) => (used(corridor).length > 0 ? MARGIN + used(corridor).length * STEP : 0);
  const [left, right] = camp ? [xOf(camp.first, 'edge'), xOf(camp.last + 1, 'edge')] : [0, 0];
  const title = camp && setWords(camp.title, 'title', left + 12, 0, right - left - 24, camp.member.paragraph);
  const head = HEAD + (title?.last ?? 0);
  const foot = FOOT + roomOf('camp');

  const stack = (column: Slot['column'], stacked: readonly Slot[], from: number) => {
    const [first, last] = column === undefined ? [0, columns - 1] : [column, column];
    const x = extents[first]?.x ?? 0;
    const width = (extents[last]?.x ?? 0) + (extents[last]?.width ?? 0) - x;
    let y = from;
    const blocks = stacked.map((slot, index) => {
      y += GAP + (slot.inCamp && !stacked[index - 1]?.inCamp ? head : 0);
      const block = setPlace(slot.place, x, y, width, column === undefined);
      const arrows = routes.filter(({ from, to }) => from === slot || to === slot);
      block.bottom = Math.max(block.bottom, block.top + arrows.length * ARROW);
      y = block.bottom + (slot.inCamp && !stacked[index + 1]?.inCamp ? foot : 0);
      return block;
    });
    return { blocks, bottom: y };
  };
  const inLane = (lane: string) => slots.filter(({ place }) => place.lane === lane);
  const above = stack(undefined, inLane('above'), start);
  const top = above.bottom + roomOf('top');
  const lanes = extents.map((_, index) => {
    const own = slots.filter(({ column }) => column === index);
    return { own, height: stack(index, own, 0).bottom };
  });
  const bottom = top + Math.max(...lanes.map(({ height }) => height));
  const middle = lanes.flatMap(({ own, height }, index) => stack(index, own, (top + bottom - height) / 2).blocks);
  const below = stack(undefined, inLane('below'), bottom + roomOf('bottom'));

  const blocks = [...above.blocks, ...middle, ...below.blocks];
  const inCamp = blocks.filter((_, index) => slots[index]?.inCamp);
  const floor = Math.max(...inCamp.map(({ bottom }) => bottom));
  const levels = { top: above.bottom, bottom, camp: floor };
  const drawCamp = () => {
    if (!camp || !title) return undefined;
    const edge = Math.min(...inCamp.map(({ title }) => title.y)) - 13 - HEAD;
    const y = edge + 4 - title.last;
    const area = { x: title.x - 4, y: y - 18, width: title.width + 8, height: title.last + 28 };
    const corners = [[right, edge], [right, floor + foot], [left, floor + foot], [left, edge]] as const; // prettier-ignore
    return {
      d: lineThrough([[area.x + area.width, edge], ...corners, [area.x, edge]]),
      name: { member: camp.member, words: { ...title, y, last: y + title.last }, area },
      before: slots.findIndex(({ inCamp }) => inCamp),
    };
  };
  return {
    blocks,
    camp: drawCamp(),
    yOf: (route, corridor) => levels[corridor] + MARGIN + used(corridor).indexOf(route) * STEP,
    bottom: below.bottom,
  };
}
