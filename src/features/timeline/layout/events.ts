import { daySpan } from '../../../model/day-spans.ts';
import type { LaneEvent } from '../lanes.ts';
import type { LaneField } from './field.ts';
import type { Mark } from './groups.ts';
import { namedIn, placeMarks, type PlacedMark } from './rows.ts';
import { LEADING } from './type.ts';

/** An event, or some that share a place; `y` is their middle. */
export interface DrawnMark extends PlacedMark<LaneEvent> {
  y: number;
}

/** Places events, their words in as many lines as make fewest share a place, then name most of them, then are lowest. */
export function placeEvents(events: readonly LaneEvent[], end: number | undefined, top: number, field: LaneField) {
  const { left, width, x, size, target, rows, wall, words } = field;
  const marks = events.map((event) => markOf(event, x));
  const walls = [wall, ...(end === undefined ? [] : [end])];
  const [best] = Array.from({ length: field.lines }, (_, index) => index + 1)
    .map((lines) => {
      const pitch = Math.max(target, (lines + 0.2) * size * LEADING);
      const most = Math.max(1, Math.floor((rows * target) / pitch));
      const placed = placeMarks(marks, {
        left,
        right: width,
        rows: most,
        target,
        size,
        lines,
        walls,
        count: words.timeline.events,
      });
      const height = placed.length === 0 ? 0 : (Math.max(...placed.map(({ row }) => row)) + 1) * pitch;
      const named = namedIn(placed);
      return { named, height, marks: placed.map((mark) => ({ ...mark, y: top + (mark.row + 0.5) * pitch })) };
    })
    .sort((a, b) => b.marks.length - a.marks.length || b.named - a.named || a.height - b.height);
  return best ?? { marks: [], height: 0 };
}

/** The middle of an event on the line of time. */
export function placeOf(event: LaneEvent, x: LaneField['x']): number {
  const { from, to } = markOf(event, x);
  return (from + to) / 2;
}

function markOf(event: LaneEvent, x: (day: number) => number): Mark<LaneEvent> {
  const { from, to } = daySpan(event.date);
  const place = (x(from) + x(to)) / 2;
  return {
    from: to - from > 1 ? x(from) : place,
    to: to - from > 1 ? x(to) : place,
    title: event.again ? '' : event.title,
    of: event,
  };
}
