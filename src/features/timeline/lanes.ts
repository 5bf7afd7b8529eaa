import { daySpan, type DaySpan } from '../../model/day-spans.ts';

export interface LaneOffice {
  role: string;
  /** Start and end, EDTF; left out where the content gives none. */
  from?: string | undefined;
  to?: string | undefined;
}

export interface LaneEvent {
  id: string;
  title: string;
  /** EDTF. */
  date: string;
  /** True in the lanes of others than the first that it concerns. */
  again: boolean;
}

/** What a person did and met in a span of time, or what happened beside the persons. */
export interface Lane {
  /** Id of the figure; undefined for the lane of all other events. */
  figure: string | undefined;
  name: string;
  offices: LaneOffice[];
  /** Oldest first; the one that reports a death is not among them. */
  events: LaneEvent[];
  death: LaneEvent | undefined;
}

interface FigureEntry {
  id: string;
  data: { name: string; roles: readonly LaneOffice[] };
}

interface EventEntry {
  id: string;
  data: { title: string; date: string; figures: readonly string[]; deathOf?: string | undefined };
}

/**
 * A lane for each figure, in the order given, and a last one, named `rest`, for the events that concern none of them.
 * An event is in the lane of every figure that it concerns. Events and offices outside the span are left out.
 */
export function lanesOf(
  figures: readonly FigureEntry[],
  events: readonly EventEntry[],
  span: DaySpan,
  rest: string,
): Lane[] {
  const plain = ({ id, data: { title, date } }: EventEntry, again = false): LaneEvent => {
    return { id, title, date, again };
  };
  const inSpan = events
    .filter(({ data }) => beginsIn(data.date, span))
    .sort((a, b) => daySpan(a.data.date).from - daySpan(b.data.date).from);
  const ids = new Set(figures.map(({ id }) => id));
  const lanes = figures.map(({ id, data: { name, roles } }) => {
    const death = inSpan.find(({ data }) => data.deathOf === id);
    const own = inSpan.filter(({ data }) => data.figures.includes(id) && data.deathOf !== id);
    const offices = roles.filter((office) => intersects(office, span));
    const isAgain = ({ data }: EventEntry) => data.figures.find((other) => ids.has(other)) !== id;
    return {
      figure: id,
      name,
      offices,
      events: own.map((event) => plain(event, isAgain(event))),
      death: death && plain(death),
    };
  });
  const others = inSpan.filter(({ data }) => !data.figures.some((id) => ids.has(id)));
  return [
    ...lanes,
    { figure: undefined, name: rest, offices: [], events: others.map((event) => plain(event)), death: undefined },
  ];
}

/** True if an office is known to fall in the span: it begins or ends there, or begins before and ends after it. */
export function intersects({ from, to }: LaneOffice, span: DaySpan): boolean {
  if (from !== undefined && beginsIn(from, span)) return true;
  if (to === undefined || daySpan(to).to <= span.from) return false;
  return daySpan(to).from < span.to || (from !== undefined && daySpan(from).from < span.from);
}

function beginsIn(date: string, span: DaySpan): boolean {
  const { from } = daySpan(date);
  return from >= span.from && from < span.to;
}
