import type { Site } from '../schemas/site.ts';
import { compareDates, dayAfter, formatMonth, machineDate } from './dates.ts';

/** Anything with a date; events of the timeline. */
interface Dated {
  data: { date: string };
}

export interface Period<T> {
  id: string;
  title: string;
  events: T[];
}

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

function usualPeriods(published: string): Record<string, { title: string; from: string }> {
  const month = machineDate(published).slice(0, 7);
  return {
    before: { title: 'Before the column', from: '' },
    column: { title: `The month of the column, ${formatMonth(published)}`, from: month },
    after: { title: 'After the column', from: dayAfter(month).slice(0, month.length) },
  };
}
