import type { Side, SideMember } from '../sides.ts';
import { setLines, TYPE, widthOf, type Line } from './type.ts';

/** A name in a drawing, with the area that is its link. */
export interface Node {
  id: string;
  kind: SideMember['kind'];
  /** `inner`: meant through the faction above it. `moved`, `other`: placed under that faction by others. */
  role: 'big' | 'name' | 'inner' | 'moved' | 'other';
  lines: Line[];
  area: { x: number; y: number; width: number; height: number };
  /** Id of the faction that an inner, moved or other name stands under. */
  under?: string;
}

/** A side as drawn: its title, its names, and where they end. */
export interface Block {
  title: Line[];
  nodes: Node[];
  centred: boolean;
  bottom: number;
}

/** Where a side is drawn; several columns take one member each, in turn. */
export interface Frame {
  columns: readonly { x: number; width: number }[];
  /** Baseline of the title’s first line. */
  y: number;
  size?: 'big' | 'name';
  /** Space added above each member. */
  gap?: number;
  centred?: boolean;
}

/** Height of the first line of a name, so that a finger can hit it. */
const ROW = { big: 36, name: 28, small: 27 } as const;
const LEADING = 19;
/** Width of a mark and the space behind it. */
const MARK = 14;

/** Sets a side: its title, then its members below each other, each with those who stand under it. */
export function setBlock(
  { title, members }: Side,
  { columns, y, size = 'name', gap = 0, centred = false }: Frame,
): Block {
  const [first = { x: 0, width: 0 }] = columns;
  const paragraphs = new Set(members.map(({ paragraph }) => paragraph));
  const [common] = paragraphs.size === 1 ? paragraphs : [];
  const width = Math.max(...columns.map((column) => column.x + column.width)) - first.x;
  const lines = setLines(title, { size: TYPE.title, x: first.x, y, width, leading: 17, paragraph: common });
  const start = (lines.at(-1)?.y ?? y) + 4;
  const bottoms = columns.map(() => start);
  const nodes = members
    .filter(({ through }) => through === undefined)
    .flatMap((member, index) => {
      const turn = index % columns.length;
      const { x, width } = columns[turn] ?? first;
      const node = nameNode(member, { size, x, y: (bottoms[turn] ?? start) + gap, width, centred, marked: !common });
      const below = [
        ...members
          .filter(({ through }) => through === member.id)
          .map(({ id, name }) => ({ id, name, role: 'inner' as const })),
        ...member.others.map(({ id, name, moved }) => ({
          id,
          name,
          role: moved ? ('moved' as const) : ('other' as const),
        })),
      ];
      const under = smallNodes(below, member.id, { x, y: bottomOf(node), width });
      bottoms[turn] = Math.max(...[node, ...under].map(bottomOf)) + (under.length > 0 ? 6 : 0);
      return [node, ...under];
    });
  return { title: lines, nodes, centred, bottom: Math.max(...bottoms) };
}

/** Lower edge of a name’s area. */
export function bottomOf({ area }: Node): number {
  return area.y + area.height;
}

interface NameFrame {
  size: 'big' | 'name';
  x: number;
  y: number;
  width: number;
  centred: boolean;
  marked: boolean;
}

function nameNode({ id, kind, name, paragraph }: SideMember, { size, x, y, width, centred, marked }: NameFrame): Node {
  const baseline = y + ROW[size] - (size === 'big' ? 11 : 9);
  const number = marked ? paragraph : undefined;
  const lines = setLines(name, { size: TYPE[size], x, y: baseline, width, leading: LEADING, paragraph: number });
  const widest = Math.max(...lines.map((line) => widthOf(line, TYPE[size])));
  const area = {
    x: centred ? x - widest / 2 : x,
    y,
    width: widest,
    height: ROW[size] + LEADING * (lines.length - 1),
  };
  return { id, kind, role: size, lines, area };
}

interface Small {
  id: string;
  name: string;
  role: 'inner' | 'moved' | 'other';
}

/** Names with a mark, beside each other as far as they fit; each who is moved has a row alone. */
function smallNodes(names: readonly Small[], under: string, frame: { x: number; y: number; width: number }): Node[] {
  let { x, y } = frame;
  return names.map(({ id, name, role }, index) => {
    const width = MARK + widthOf({ text: name }, TYPE.small);
    const alone = role === 'moved' || names[index - 1]?.role === 'moved';
    if (index > 0 && (alone || x + width > frame.x + frame.width)) [x, y] = [frame.x, y + ROW.small];
    const area = { x, y, width, height: ROW.small };
    const lines = [{ x: x + MARK, y: y + 18, text: name }];
    x += width + 8;
    return { id, kind: 'figure', role, lines, area, under };
  });
}
