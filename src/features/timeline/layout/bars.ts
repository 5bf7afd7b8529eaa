import { daySpan } from '../../../model/day-spans.ts';
import type { LaneOffice } from '../lanes.ts';

/** Where a bar begins and ends, and from where to where it has its full height; it tapers between. */
export interface Bar {
  first: number;
  whole: number;
  full: number;
  last: number;
  /** False where no start or no end is given. */
  start: boolean;
  end: boolean;
}

/** The line of time that bars are on; `end` is the day to which a bar without an end is drawn. */
export interface BarField {
  left: number;
  right: number;
  end: number;
  x: (day: number) => number;
}

/** Height of a bar. */
export const BAR = 7;
/** Length of a bar whose start is not given. */
const STUB = 36;
const LEAST = 3;

/**
 * The bar of an office, cut off at the edges of the field. Where its start or end is known to a month or a year, or is
 * approximate, it tapers over the days that may be meant.
 */
export function barOf({ from, to }: LaneOffice, field: BarField): Bar {
  const place = (day: number) => Math.min(Math.max(field.x(day), field.left), field.right);
  const [full, last] = to === undefined ? [place(field.end), place(field.end)] : taper(to, place);
  const [first, whole] = from === undefined ? stub(full, field) : taper(from, place);
  const bar = { first, whole, full, last, start: from !== undefined, end: to !== undefined };
  if (whole > full) return { ...bar, whole: (first + last) / 2, full: (first + last) / 2 };
  return last - first < LEAST ? { ...bar, full: first + LEAST, last: first + LEAST } : bar;
}

/** Outline of a bar below `top`, as path data; open where no start or end is given. */
export function barPath({ first, whole, full, last, start, end }: Bar, top: number): string {
  const [middle, bottom] = [top + BAR / 2, top + BAR];
  const head = [point(whole, bottom), point(first, middle), point(whole, top)];
  const tail = [point(full, top), point(last, middle), point(full, bottom)];
  if (start && end) return `M${[...head, ...tail].join('L')}Z`;
  return start
    ? `M${[point(full, bottom), ...head, point(full, top)].join('L')}`
    : `M${[point(whole, top), ...tail, point(whole, bottom)].join('L')}`;
}

function stub(full: number, { left }: BarField): [number, number] {
  const start = Math.max(left, full - STUB);
  return [start, start];
}

/** The two ends of a taper at a date; the same place twice for a day. */
function taper(date: string, place: (day: number) => number): [number, number] {
  const { from, to } = daySpan(date);
  return to - from === 1 ? [place(from), place(from)] : [place(from), place(to)];
}

function point(x: number, y: number): string {
  return `${Math.round(x * 10) / 10} ${Math.round(y * 10) / 10}`;
}
