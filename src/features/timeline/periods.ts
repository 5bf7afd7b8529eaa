import type { Messages } from '../../messages/index.ts';
import { compareDates, isoDate, latestOf, parseDate } from '../../model/dates.ts';
import type { Edition } from '../../model/schemas/edition.ts';
import { periodOf, periodStarts, YEARS_BEFORE } from '../../model/periods.ts';
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
  const { formats, timeline } = words;
  const usual: Record<string, string> = {
    before: timeline.before,
    column: timeline.month(formats.month(published)),
    after: timeline.after,
  };
  const starts = periodStarts(published, periods);
  const byPeriod = Map.groupBy(events, ({ data: { date } }) => periodOf(date, starts));
  return starts
    .map(({ id }) => ({ id, title: periods[id]?.title ?? usual[id] ?? '', events: byPeriod.get(id) ?? [] }))
    .filter(({ events }) => events.length > 0);
}

/**
 * The event that is the publication of the lead article: the one marked as such, else the only one of that date;
 * undefined if there is none.
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
  const month = isoDate(published).slice(0, 7);
  const starts = Object.values(periods).flatMap(({ from }) => (from && compareDates(from, month) < 0 ? [from] : []));
  const from = latestOf(starts) ?? String(year);
  return {
    span: { from: dayNumber(year - YEARS_BEFORE, 1, 1), to: dayNumber(last + 1, 1, 1) },
    enlarged: { from: daySpan(from).from, to: daySpan(month).to },
  };
}
