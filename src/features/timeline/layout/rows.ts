import { evenLines } from '../../drawing/lines.ts';
import { textWidth } from '../../drawing/text-width.ts';
import { extentOf, groupMarks, overlaps, type Extent, type Mark } from './groups.ts';

/** Marks that share one place in a row, with the words beside them; most are of one. */
export interface PlacedMark<T> {
  marks: Mark<T>[];
  /** Row, from 0. */
  row: number;
  /** What a finger can hit. */
  target: Extent;
  /** Words and where they start or end; undefined if there is no room. */
  label: Label | undefined;
}

interface Label extends Extent {
  lines: string[];
  x: number;
  anchor: 'start' | 'end';
}

/** Room for rows of marks, in the unit of the marks. */
export interface Field extends Extent {
  /** Most rows that there may be, from 1. */
  rows: number;
  /** Least width of a place. */
  target: number;
  /** Size of the words, and in how many lines they may be set. */
  size: number;
  lines: number;
  /** Words for several events in one place. */
  count: (events: number) => string;
  /** Places that words do not cross. */
  walls: readonly number[];
}

/** Space between marks and their words, and around words. */
const GAP = 7;

/**
 * Places marks in as few rows as take their words too, at most `rows`. Where more would be above each other than
 * there are rows, the nearest share a place. Where there is no room for words, there are none; marks always have room.
 */
export function placeMarks<T>(marks: readonly Mark<T>[], field: Field): PlacedMark<T>[] {
  const groups = groupMarks(marks, field.target, field.rows);
  const end = (group: Mark<T>[]) => extentOf(group, field.target).right;
  const backwards = [...groups].sort((a, b) => end(b) - end(a));
  const candidates = [groups, backwards].map((order) => placeInOrder(order, field));
  return candidates.reduce((best, each) => (namedIn(each) > namedIn(best) ? each : best));
}

/** How many events have words of their own. */
export function namedIn(placed: readonly PlacedMark<unknown>[]): number {
  return placed.filter(({ marks, label }) => marks.length === 1 && label).length;
}

function placeInOrder<T>(groups: readonly Mark<T>[][], field: Field): PlacedMark<T>[] {
  const placed: PlacedMark<T>[] = [];
  for (const group of groups) placed.push(place(group, placed, field));
  for (const one of placed) one.label ??= labelFor(one, inRow(placed, one.row, one), field);
  return placed.sort((a, b) => a.target.left - b.target.left);
}

function place<T>(marks: Mark<T>[], placed: readonly PlacedMark<T>[], field: Field): PlacedMark<T> {
  const target = extentOf(marks, field.target);
  const open = Array.from({ length: field.rows }, (_, row) => row).filter((row) =>
    inRow(placed, row).every((other) => !overlaps(target, other.target)),
  );
  const clear = open.filter((row) => inRow(placed, row).every(({ label }) => !label || !overlaps(target, label)));
  const titled = marks.length > 1 || marks[0]?.title !== '';
  for (const row of titled ? clear : []) {
    const one = { marks, row, target, label: undefined };
    const label = labelFor(one, inRow(placed, row), field);
    if (label) return { ...one, label };
  }
  const row = clear[0] ?? open[0] ?? 0;
  for (const other of inRow(placed, row)) if (other.label && overlaps(target, other.label)) other.label = undefined;
  return { marks, row, target, label: undefined };
}

/** The words beside a place; undefined if there are none or they fit on neither side. */
function labelFor<T>({ marks }: PlacedMark<T>, others: readonly PlacedMark<T>[], field: Field): Label | undefined {
  const text = marks.length === 1 ? (marks[0]?.title ?? '') : field.count(marks.length);
  if (text === '') return undefined;
  const lines = evenLines(text, marks.length === 1 ? field.lines : 1, field.size);
  const width = Math.max(...lines.map((line) => textWidth(line, field.size)));
  const { left, right } = extentOf(marks);
  const sides: Label[] = [
    { lines, x: right + GAP, anchor: 'start', left: right, right: right + 2 * GAP + width },
    { lines, x: left - GAP, anchor: 'end', left: left - 2 * GAP - width, right: left },
  ];
  return sides
    .filter((side) => side.left + GAP >= field.left && side.right - GAP <= field.right)
    .filter((side) => !field.walls.some((wall) => side.left < wall && wall < side.right))
    .find((side) =>
      others.every((other) => !overlaps(side, other.target) && !(other.label && overlaps(side, other.label))),
    );
}

function inRow<T>(placed: readonly PlacedMark<T>[], row: number, but?: PlacedMark<T>): PlacedMark<T>[] {
  return placed.filter((other) => other.row === row && other !== but);
}
