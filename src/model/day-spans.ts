import { isoDate, parseDate } from './dates.ts';

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

/** The day of a number: `19371` → `2023-01-14`. */
export function dayOf(number: number): string {
  return new Date(number * 86_400_000).toISOString().slice(0, 10);
}

/** The first day after an EDTF date, whatever its precision: `2023-01-13~` → `2023-01-14`, `2023-12` → `2024-01-01`. */
export function dayAfter(edtf: string): string {
  return dayOf(daySpan(isoDate(edtf)).to);
}

/** The first day of a span and each later one on which a year or a month begins, with that day’s year and month. */
export function beginnings({ from, to }: DaySpan, unit: 'year' | 'month') {
  const found: { day: number; year: number; month: number }[] = [];
  let day = from;
  while (day < to) {
    const { year, month = 1 } = parseDate(dayOf(day));
    found.push({ day, year, month });
    day = unit === 'year' ? dayNumber(year + 1, 1, 1) : dayNumber(year, month + 1, 1);
  }
  return found;
}
