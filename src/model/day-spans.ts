import { parseDate } from './dates.ts';

/** Days since 1 January 1970, UTC: `from` is the first day of a span, `to` the day after its last. */
export interface DaySpan {
  from: number;
  to: number;
}

/**
 * The days that an EDTF date may mean: one, those of a month or those of a year. “About” (`~`) adds a day, a month
 * or a year, as the date is precise to, on either side. Throws on what is not such a date.
 */
export function daySpan(edtf: string): DaySpan {
  const { year, month, day, approximate } = parseDate(edtf);
  const more = approximate ? 1 : 0;
  if (month === undefined) return { from: dayNumber(year - more, 1, 1), to: dayNumber(year + 1 + more, 1, 1) };
  if (day === undefined) return { from: dayNumber(year, month - more, 1), to: dayNumber(year, month + 1 + more, 1) };
  return { from: dayNumber(year, month, day - more), to: dayNumber(year, month, day + 1 + more) };
}

/** Number of a day, UTC. Months and days beyond their range run over into the next ones, as in `Date.UTC`. */
export function dayNumber(year: number, month: number, day: number): number {
  return Date.UTC(year, month - 1, day) / 86_400_000;
}

/** The first day of each year or month that begins in a span, with that day’s year and month. */
export function beginnings(
  { from, to }: DaySpan,
  unit: 'year' | 'month',
): { day: number; year: number; month: number }[] {
  const found = [];
  const start = new Date(from * 86_400_000);
  let [year, month] = [start.getUTCFullYear(), unit === 'year' ? 1 : start.getUTCMonth() + 1];
  for (let day = dayNumber(year, month, 1); day < to; day = dayNumber(year, month, 1)) {
    if (day >= from) found.push({ day, year, month });
    if (unit === 'year' || month === 12) [year, month] = [year + 1, 1];
    else month += 1;
  }
  return found;
}
