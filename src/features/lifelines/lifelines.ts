import { daySpan } from '../../model/day-spans.ts';
import { deathOf } from '../../model/deaths.ts';
import { parseDate } from '../../model/dates.ts';
import { YEARS_BEFORE } from '../../model/periods.ts';

/** The life of a person who is central to an article, as far as the axis goes. */
interface Lifeline {
  id: string;
  name: string;
  /** The end of the life, as a part of the axis from 0 to 1; undefined if no death is reported. */
  end: number | undefined;
  /** How the person died; undefined if the content gives no word for it. */
  manner: string | undefined;
  /** Date of the death, EDTF. */
  date: string | undefined;
}

export interface Lifelines {
  /** Years at which the axis begins and ends. */
  from: number;
  to: number;
  /** The day of the article, as a part of the axis from 0 to 1. */
  day: number;
  lines: Lifeline[];
}

interface FigureEntry {
  id: string;
  data: { name: string; died?: string | undefined };
}

interface Event {
  date: string;
  deathOf?: string | undefined;
  manner?: string | undefined;
}

/**
 * A line for each figure that lived when the axis begins, five years before the article was published (`published`,
 * EDTF); it ends with the year of the last event or death.
 */
export function lifelinesOf(figures: readonly FigureEntry[], events: readonly Event[], published: string): Lifelines {
  const year = parseDate(published).year;
  const from = year - YEARS_BEFORE;
  const dates = [...events.map(({ date }) => date), ...figures.flatMap(({ data }) => data.died ?? [])];
  const to = Math.max(year, ...dates.map((date) => parseDate(date).year)) + 1;
  const [start, end] = [`${from}-01-01`, `${to}-01-01`].map((date) => daySpan(date).from) as [number, number];
  const place = (date: string) => Math.round(((daySpan(date).from - start) / (end - start)) * 1000) / 1000;
  const lines = figures.map(({ id, data }) => {
    const date = deathOf({ id, ...data }, events);
    const manner = events.find((event) => event.deathOf === id)?.manner;
    return { id, name: data.name, end: date === undefined ? undefined : place(date), manner, date };
  });
  return { from, to: to - 1, day: place(published), lines: lines.filter((line) => (line.end ?? 1) > 0) };
}

/** Style rules with the places on the axis, in the order of the lines: attributes of style are not allowed. */
export function lifelineRules({ day, lines }: Lifelines): string {
  const ends = lines.map(({ end }, index) =>
    end === undefined ? '' : `.lives li:nth-child(${index + 1}){--end:${end}}`,
  );
  return lines.length > 0 ? `.lives{--day:${day}}${ends.join('')}` : '';
}
