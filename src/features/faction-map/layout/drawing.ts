import type { Place } from '../../../model/schemas/sides.ts';
import { setBlock, type Block, type Node } from './block.ts';
import { arrowDown, arrowRight, edge, elbow, middleOf, outline, topOf, type Stroke } from './strokes.ts';
import type { Side } from '../sides.ts';

/** A drawing of the sides, in units; a unit is meant to be about one CSS pixel. */
export interface Drawing {
  width: number;
  height: number;
  blocks: Record<Place, Block>;
  strokes: Stroke[];
}

/** The sides from left to right: who threatens, by whose fate, who is warned, to whom these turned. 664 units wide. */
export function wideDrawing(sides: Record<Place, Side>): Drawing {
  const width = 664;
  const first = { x: 14, width: 144 };
  const second = { x: 184, width: 116 };
  const third = { x: 322, width: 120 };
  const fourth = { x: 488, width: 176 };
  const above = setBlock(sides.above, { columns: [{ x: width / 2, width }], y: 14, size: 'big', centred: true });
  const ceiling = above.bottom + 10;
  const top = ceiling + 22;
  const y = top + 28;
  const threatening = setBlock(sides.threatening, { columns: [first], y, gap: 4.5 });
  const warned = setBlock(sides.warned, { columns: [third], y, size: 'big', gap: 10 });
  const level = middleOf(warned);
  const signal = setBlock(sides.signal, { columns: [second], y: level - 58, size: 'big' });
  const approached = setBlock(sides.approached, { columns: [fourth], y });
  const low = Math.max(threatening.bottom, warned.bottom);
  const camp = setBlock(bare(sides.camp), { columns: [{ x: second.x, width: 250 }], y: low + 30 });
  const bottom = camp.bottom + 8;
  const threatened = setBlock(sides.threatened, { columns: [first, second], y: bottom + 54 });
  const unplaced = setBlock(reversed(sides.unplaced), { columns: [{ ...third, width: 330 }], y: bottom + 54 });
  const floor = Math.max(unplaced.bottom, threatened.bottom, approached.bottom) + 22;
  const outside = setBlock(sides.outside, { columns: [{ x: 14, width: 280 }, third], y: floor + 30 });
  const blocks = { above, threatening, signal, warned, camp, approached, threatened, unplaced, outside };
  const bar = 168;
  return {
    width,
    height: outside.bottom + 4,
    blocks,
    strokes: [
      { kind: 'rule', d: `M0 ${ceiling}H${width}` },
      { kind: 'camp', d: outline(0.5, top, 462, bottom) },
      ...elsewhere(blocks, (from, to, index) => {
        if (to.area.x > from.area.x) return elbow(edge(from, 'right'), 478 - 7 * index, edge(to, 'left'));
        if (to.area.x < from.area.x) return elbow(edge(from, 'left'), 180, edge(to, 'right'));
        return elbow(edge(from, 'right'), 462 - 6 * index, edge(to, 'right'));
      }),
      { kind: 'threat', d: arrowDown(bar, topOf(threatening), bottom + 36) },
      { kind: 'threat', d: arrowRight(bar, level, 312) },
      { kind: 'help', d: arrowRight(432, y - 5, 478) },
      { kind: 'rule', d: `M0 ${floor}H${width}` },
    ],
  };
}

/** The same from top to bottom, for a phone. 300 units wide. */
export function narrowDrawing(sides: Record<Place, Side>): Drawing {
  const width = 300;
  const column = { x: 30, width: 228 };
  const columns = [column];
  const above = setBlock(sides.above, { columns: [{ x: width / 2, width }], y: 14, size: 'big', centred: true });
  const ceiling = above.bottom + 10;
  const top = ceiling + 20;
  const threatening = setBlock(reversed(sides.threatening), { columns, y: top + 26 });
  const signal = setBlock(sides.signal, { columns, y: threatening.bottom + 30, size: 'big' });
  const warned = setBlock(sides.warned, { columns, y: signal.bottom + 46, size: 'big' });
  const camp = setBlock(bare(sides.camp), { columns: [{ x: 52, width: 224 }], y: warned.bottom + 28 });
  const bottom = camp.bottom + 8;
  const approached = setBlock(reversed(sides.approached), { columns, y: bottom + 44 });
  const threatened = setBlock(sides.threatened, {
    columns: [
      { x: 30, width: 110 },
      { x: 148, width: 110 },
    ],
    y: approached.bottom + 30,
  });
  const unplaced = setBlock(reversed(sides.unplaced), { columns, y: threatened.bottom + 36 });
  const floor = unplaced.bottom + 18;
  const outside = setBlock(sides.outside, { columns, y: floor + 28 });
  const blocks = { above, threatening, signal, warned, camp, approached, threatened, unplaced, outside };
  const rail = 14;
  const branches = [middleOf(signal), topOf(threatened) + 14];
  return {
    width,
    height: outside.bottom + 4,
    blocks,
    strokes: [
      { kind: 'rule', d: `M0 ${ceiling}H${width}` },
      { kind: 'camp', d: outline(0.5, top, 299.5, bottom) },
      ...elsewhere(blocks, (from, to, index) => elbow(edge(from, 'right'), 290 - 6 * index, edge(to, 'right'))),
      { kind: 'threat', d: `M${rail} ${topOf(threatening)}V${branches[1]!}` },
      ...branches.map((y): Stroke => ({ kind: 'threat', d: arrowRight(rail, y, 26) })),
      { kind: 'threat', d: arrowDown(36, signal.bottom + 2, signal.bottom + 26) },
      { kind: 'help', d: arrowDown(36, warned.bottom + 2, bottom + 28) },
      { kind: 'rule', d: `M0 ${floor}H${width}` },
    ],
  };
}

/** Ways from each of the warned to every place where others put the same figure, numbered. */
function elsewhere(blocks: Record<Place, Block>, way: (from: Node, to: Node, index: number) => string): Stroke[] {
  const moved = Object.values(blocks).flatMap(({ nodes }) => nodes.filter(({ role }) => role === 'moved'));
  return blocks.warned.nodes
    .flatMap((from) => moved.filter(({ id }) => id === from.id).map((to) => ({ from, to })))
    .map(({ from, to }, index) => ({ kind: 'elsewhere', d: way(from, to, index) }));
}

/** A side without those whom others place there. */
function bare({ title, members }: Side): Side {
  return { title, members: members.map((member) => ({ ...member, others: [] })) };
}

/** A side with those whom others place there in reverse, so that ways along one margin do not cross. */
function reversed({ title, members }: Side): Side {
  return { title, members: members.map((member) => ({ ...member, others: member.others.toReversed() })) };
}
