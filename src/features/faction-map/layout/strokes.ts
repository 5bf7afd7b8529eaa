import { bottomOf, type Block, type Node } from './block.ts';

/** A threat, a plea for help, the outline of the camp, a rule between parts, or a way to where others place a name. */
export interface Stroke {
  kind: 'threat' | 'help' | 'camp' | 'rule' | 'elsewhere';
  /** Path data, in units of the drawing. */
  d: string;
}

const HEAD = 7;
const CORNER = 5;

/** A level line with a head at its right end. */
export function arrowRight(x: number, y: number, end: number): string {
  return path`M${x} ${y}H${end}M${end - HEAD} ${y - HEAD + 1}L${end} ${y}L${end - HEAD} ${y + HEAD - 1}`;
}

/** An upright line with a head at its lower end. */
export function arrowDown(x: number, y: number, end: number): string {
  return path`M${x} ${y}V${end}M${x - HEAD + 1} ${end - HEAD}L${x} ${end}L${x + HEAD - 1} ${end - HEAD}`;
}

/** A line from `from` to `to`, level but for one upright part at `lane` where their heights differ, its corners rounded. */
export function elbow(from: [x: number, y: number], lane: number, to: [x: number, y: number]): string {
  const [[x1, y1], [x2, y2]] = [from, to];
  if (Math.abs(y2 - y1) < 2 * CORNER) return path`M${x1} ${y2}H${x2}`;
  const fall = Math.sign(y2 - y1) * CORNER;
  const turn = (x: number) => Math.sign(x - lane) * CORNER;
  return (
    path`M${x1} ${y1}H${lane + turn(x1)}Q${lane} ${y1} ${lane} ${y1 + fall}` +
    path`V${y2 - fall}Q${lane} ${y2} ${lane + turn(x2)} ${y2}H${x2}`
  );
}

/** A rectangle. */
export function outline(left: number, top: number, right: number, bottom: number): string {
  return path`M${left} ${top}H${right}V${bottom}H${left}Z`;
}

/** The middle of a name’s left or right edge, a little outside. */
export function edge({ area }: Node, side: 'left' | 'right'): [x: number, y: number] {
  return [side === 'left' ? area.x - 7 : area.x + area.width + 4, area.y + area.height / 2];
}

/** Height of the middle of a block’s names. */
export function middleOf({ nodes }: Block): number {
  return (topOf({ nodes }) + Math.max(...nodes.map(bottomOf))) / 2;
}

/** Upper edge of a block’s names. */
export function topOf({ nodes }: Pick<Block, 'nodes'>): number {
  return Math.min(...nodes.map(({ area }) => area.y));
}

/** Writes path data with numbers to a tenth of a unit. */
function path(parts: TemplateStringsArray, ...numbers: number[]): string {
  return parts.reduce((data, part, index) => `${data}${Math.round((numbers[index - 1] ?? 0) * 10) / 10}${part}`);
}
