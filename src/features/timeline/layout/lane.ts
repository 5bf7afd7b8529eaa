import { wrapText } from '../../drawing/lines.ts';
import { textWidth } from '../../drawing/text-width.ts';
import type { Messages } from '../../../messages/index.ts';
import { daySpan, type DaySpan } from '../../../model/day-spans.ts';
import type { Mark } from './groups.ts';
import type { Lane, LaneEvent } from '../lanes.ts';
import { layOffices, type OfficeBar } from './offices.ts';
import { namedIn, placeMarks, type PlacedMark } from './rows.ts';
import { LEADING, type Sizes, type Words } from './type.ts';

/** An event, or some that share a place; `y` is their middle. */
export interface DrawnMark extends PlacedMark<LaneEvent> {
  y: number;
}

/** The end of a lane, and what is said of it. */
export interface DrawnDeath {
  event: LaneEvent;
  x: number;
  words: Words | undefined;
}

/** A lane from its rule at the top to its lowest row. */
export interface DrawnLane {
  figure: string | undefined;
  name: Words;
  top: number;
  bottom: number;
  /** Right end of the rule. */
  end: number;
  /** Events that are drawn enlarged elsewhere: their places on the rule. */
  ticks: number[];
  bars: OfficeBar[];
  marks: DrawnMark[];
  death: DrawnDeath | undefined;
}

/** Where a lane is and what it must leave room for. */
export interface LaneField extends Sizes {
  top: number;
  left: number;
  right: number;
  x: (day: number) => number;
  /** Greatest height of the rows of events, in least heights of links. */
  rows: number;
  /** Place of the column’s day. */
  wall: number;
  /** The day up to which offices without an end are drawn. */
  lastDay: number;
  /** Days that are enlarged elsewhere. */
  enlarged: DaySpan | undefined;
  words: Pick<Messages, 'formats' | 'timeline'>;
}

const LONGEST = 200;

/** Lays a lane out: its name, its offices, its events in rows, and the death that ends it. */
export function layLane(lane: Lane, field: LaneField): DrawnLane {
  const { top, left, x, size, enlarged } = field;
  const line = size * LEADING;
  const isEnlarged = (date: string) =>
    enlarged !== undefined && daySpan(date).from >= enlarged.from && daySpan(date).from < enlarged.to;
  const name = nameOf(lane.name, field);
  const head = field.names > 0 ? top + size * 0.4 : top + line * 1.25;
  const death = deathOf(lane, field);
  const deathBottom = death?.words ? death.words.y + death.words.lines.length * line - line * 0.7 : top;
  const { bars, bottom } = layOffices(
    lane.offices,
    death?.words?.anchor === 'end' ? Math.max(head, deathBottom) : head,
    {
      left,
      right: death?.x ?? field.right,
      limit: death ? death.x - size / 2 : field.right,
      end: field.lastDay,
      x,
      size,
    },
  );
  const from = Math.max(bottom, deathBottom);
  const shown = enlarged || !lane.death ? lane.events : [...lane.events, lane.death];
  const { marks, height } = placeEvents(
    shown.filter(({ date }) => !isEnlarged(date)),
    death,
    from,
    field,
  );
  return {
    figure: lane.figure,
    name,
    top,
    bottom: Math.max(from + height, name.y + (name.lines.length - 0.5) * line),
    end: death?.x ?? field.right,
    ticks: lane.events.filter(({ date }) => isEnlarged(date)).map((event) => middle(markOf(event, x))),
    bars,
    marks,
    death,
  };
}

/** Places events, their words in as many lines as make fewest share a place, then name most of them, then are lowest. */
function placeEvents(events: readonly LaneEvent[], death: DrawnDeath | undefined, top: number, field: LaneField) {
  const { left, width, x, size, target, rows, wall, words } = field;
  const marks = events.map((event) => markOf(event, x));
  const walls = [wall, ...(death ? [death.x] : [])];
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

function middle({ from, to }: Mark<unknown>): number {
  return (from + to) / 2;
}

function nameOf(name: string, { top, names, size }: LaneField): Words {
  const lines = names > 0 ? wrapText(name, names - size, size, true) : [name];
  return { lines, x: 0, y: top + size * LEADING, anchor: 'start' };
}

/** In the whole span the words on a death are at the head of the lane; enlarged, it is an event like the others. */
function deathOf(
  { death, name }: Lane,
  { top, x, size, width, names, enlarged, words }: LaneField,
): DrawnDeath | undefined {
  if (!death) return undefined;
  const place = middle(markOf(death, x));
  if (!enlarged) return { event: death, x: place, words: undefined };
  const after = width - place - size * 0.6;
  const before = place - size * 2.2 - (names > 0 ? names : textWidth(name, size, true));
  const anchor = after >= 8 * size ? 'start' : 'end';
  const lines = wrapText(death.title, Math.min(anchor === 'start' ? after : before, LONGEST), size, true);
  return {
    event: death,
    x: place,
    words: {
      lines: [...lines, words.formats.date(death.date)],
      x: place + (anchor === 'start' ? 0.6 : -0.6) * size,
      y: top + size * LEADING,
      anchor,
    },
  };
}
