import type { Site } from '../../model/schemas/site.ts';
import { compareDates, dayAfter, formatMonth, machineDate, parseDate } from '../../model/dates.ts';
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
 * (`after`), and those of the site, which may give these three other titles. A period ends where the next begins; an
 * event dated to a year alone falls to the period in which the year begins. Periods without events are left out.
 */
export function timelinePeriods<T extends Dated>(
  events: readonly T[],
  published: string,
  periods: Site['periods'] = {},
): Period<T>[] {
  const starts = Object.entries({ ...usualPeriods(published), ...periods })
    .map(([id, { title, from }]) => ({ id, title, from: from ?? usualPeriods(published)[id]?.from ?? '' }))
    .sort((a, b) => compareDates(a.from, b.from));
  return starts
    .map(({ id, title, from }, index) => {
      const to = starts[index + 1]?.from;
      const inside = ({ data: { date } }: T) =>
        compareDates(date, from) >= 0 && (to === undefined || compareDates(date, to) < 0);
      return { id, title, events: events.filter(inside) };
    })
    .filter(({ events }) => events.length > 0);
}

/**
 * What the picture shows: the years from five before the column (published, EDTF) to that of the last of the dates, and
 * enlarged, the days from the beginning of the site’s period before the month of the column, or else of the year, to the
 * end of that month.
 */
export function pictureSpans(dates: readonly string[], published: string, periods: Site['periods'] = {}): PictureSpans {
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

function usualPeriods(published: string): Record<string, { title: string; from: string }> {
  const month = machineDate(published).slice(0, 7);
  return {
    before: { title: 'Before the column', from: '' },
    column: { title: `The month of the column, ${formatMonth(published)}`, from: month },
    after: { title: 'After the column', from: dayAfter(month).slice(0, month.length) },
  };
}
