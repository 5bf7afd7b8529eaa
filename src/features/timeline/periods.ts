import type { Messages } from '../../messages/index.ts';
import { compareDates, dayAfter, machineDate, parseDate } from '../../model/dates.ts';
import type { Edition } from '../../model/schemas/edition.ts';
import { dayNumber, daySpan, type DaySpan } from '../../model/day-spans.ts';

/** Anything with a date; events of the timeline. */
interface Dated {
  data: { date: string };
}

export interface Period<T> {
  id: string;
  title: string;
  events: T[];
}

export interface PictureSpans {
  span: DaySpan;
  /** The part of the span that is drawn a second time, enlarged. */
  enlarged: DaySpan;
}

/** Years before the column that the picture shows. */
const YEARS_BEFORE = 5;

/**
 * Sorts events (by date, EDTF) into periods: before the month of the column (`before`), that month (`column`), after it
 * (`after`), and those of the edition, which may give these three other titles. A period ends where the next begins; an
 * event dated to a year alone falls to the period in which the year begins, one older than all periods to the first.
 * Periods without events are left out.
 */
export function timelinePeriods<T extends Dated>(
  events: readonly T[],
  published: string,
  periods: Edition['periods'],
  words: Pick<Messages, 'formats' | 'timeline'>,
): Period<T>[] {
  const usual = usualPeriods(published, words);
  const starts = Object.entries({ ...usual, ...periods })
    .map(([id, { title, from }]) => ({ id, title, from: from ?? usual[id]?.from ?? '' }))
    .sort((a, b) => compareDates(a.from, b.from));
  return starts
    .map(({ id, title, from }, index) => {
      const to = starts[index + 1]?.from;
      const inside = ({ data: { date } }: T) =>
        (index === 0 || compareDates(date, from) >= 0) && (to === undefined || compareDates(date, to) < 0);
      return { id, title, events: events.filter(inside) };
    })
    .filter(({ events }) => events.length > 0);
}

/**
 * The event that is the publication of the lead article: the one marked as such, else the only one of that date;
 * undefined where there is none.
 */
export function publicationEvent<T extends { data: { date: string; publication?: true | undefined } }>(
  events: readonly T[],
  published: string,
): T | undefined {
  const sameDay = events.filter(({ data }) => data.date === published);
  return sameDay.find(({ data }) => data.publication) ?? (sameDay.length === 1 ? sameDay[0] : undefined);
}

/**
 * What the picture shows: the years from five before the column (published, EDTF) to that of the last of the dates, and
 * enlarged, the days from the beginning of the site’s period before the month of the column, or else of the year, to the
 * end of that month.
 */
export function pictureSpans(
  dates: readonly string[],
  published: string,
  periods: Edition['periods'] = {},
): PictureSpans {
  const { year } = parseDate(published);
  const last = Math.max(year, ...dates.map((date) => parseDate(date).year));
  const month = machineDate(published).slice(0, 7);
  const starts = Object.values(periods).flatMap(({ from }) => (from && compareDates(from, month) < 0 ? [from] : []));
  const from = starts.sort(compareDates).at(-1) ?? String(year);
  return {
    span: { from: dayNumber(year - YEARS_BEFORE, 1, 1), to: dayNumber(last + 1, 1, 1) },
    enlarged: { from: daySpan(from).from, to: daySpan(month).to },
  };
}

function usualPeriods(
  published: string,
  { formats, timeline }: Pick<Messages, 'formats' | 'timeline'>,
): Record<string, { title: string; from: string }> {
  const month = machineDate(published).slice(0, 7);
  return {
    before: { title: timeline.before, from: '' },
    column: { title: timeline.month(formats.month(published)), from: month },
    after: { title: timeline.after, from: dayAfter(month).slice(0, month.length) },
  };
}
