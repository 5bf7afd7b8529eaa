import type { Messages } from '../../../messages/index.ts';
import { daySpan } from '../../../model/day-spans.ts';
import type { PictureSpans } from '../periods.ts';
import { ticksOf, type Tick } from './axis.ts';
import { layLane, type DrawnLane } from './lane.ts';
import { lanesOf, type LaneEvent } from '../lanes.ts';
import { LEADING, type Sizes } from './type.ts';

/** What the picture shows. */
export interface TimelineData extends PictureSpans {
  /** A lane for each, in this order. */
  figures: Parameters<typeof lanesOf>[0];
  /** Those outside the span are left out. */
  events: Parameters<typeof lanesOf>[1];
  /** The event of the article’s publication, whose day runs through all lanes. */
  column: Pick<LaneEvent, 'id' | 'title' | 'date'>;
  /** Name of the lane of the events that concern none of the figures. */
  rest: string;
  words: Pick<Messages, 'formats' | 'timeline' | 'comma'>;
}

/** Where a band is, and the sizes of what is in it. */
export interface BandField extends Sizes {
  top: number;
  left: number;
  right: number;
  /** Greatest height of the rows of events in a lane, in least heights of links. */
  rows: { figures: number; rest: number };
}

/** A line of time with its lanes below each other. */
export interface Band {
  /** Baseline of the names of years or months; top and bottom of what is below them. */
  axis: number;
  top: number;
  bottom: number;
  left: number;
  right: number;
  ticks: Tick[];
  lanes: DrawnLane[];
  /** Lines between the marks of one event in several lanes. */
  ties: { x: number; from: number; to: number }[];
  /** The days that may be the column’s, and their middle. */
  column: { from: number; to: number; x: number };
}

/** Lays out the whole span, with offices, or the enlarged part of it. */
export function layBand(data: TimelineData, part: 'span' | 'enlarged', field: BandField): Band {
  const { left, right, size } = field;
  const span = data[part];
  const x = (day: number) => left + ((day - span.from) / (span.to - span.from)) * (right - left);
  const days = daySpan(data.column.date);
  const column = { from: x(days.from), to: x(days.to), x: x((days.from + days.to) / 2) };
  const events = data.events.filter(({ id }) => id !== data.column.id);
  const lastDay = Math.max(...data.events.map((event) => daySpan(event.data.date).to));
  const enlarged = part === 'span' ? data.enlarged : undefined;
  const top = field.top + size * LEADING * 1.4;
  const lanes: DrawnLane[] = [];
  for (const lane of lanesOf(data.figures, events, span, data.rest)) {
    const offices = enlarged ? lane.offices : [];
    const above = lanes.at(-1);
    const at = above ? above.bottom + size * 0.8 : top;
    const rows = lane.figure === undefined ? field.rows.rest : field.rows.figures;
    lanes.push(
      layLane(
        { ...lane, offices },
        { ...field, rows, top: at, x, wall: column.x, lastDay, enlarged, words: data.words },
      ),
    );
  }
  return {
    axis: field.top + size,
    top,
    bottom: lanes.at(-1)?.bottom ?? top,
    left,
    right,
    ticks: ticksOf(
      span,
      part === 'span' ? 'year' : 'month',
      { x, size, wall: column.x },
      data.words.formats.monthNames,
    ),
    lanes,
    ties: tiesOf(lanes),
    column,
  };
}

function tiesOf(lanes: readonly DrawnLane[]): Band['ties'] {
  const places = new Map<string, { x: number; ys: number[] }>();
  for (const { marks, y } of lanes.flatMap((lane) => lane.marks)) {
    for (const { from, to, of } of marks) {
      const found = places.get(of.id) ?? { x: (from + to) / 2, ys: [] };
      places.set(of.id, { ...found, ys: [...found.ys, y] });
    }
  }
  return [...places.values()]
    .filter(({ ys }) => ys.length > 1)
    .map(({ x, ys }) => ({ x, from: Math.min(...ys), to: Math.max(...ys) }));
}
