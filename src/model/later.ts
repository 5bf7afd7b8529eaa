import { compareDates, dayAfter } from './dates.ts';

/** True if a date is after the day of an article; one that may be earlier, such as its year, is not. Both are EDTF. */
export function isLater(date: string, published: string): boolean {
  return compareDates(date, published) > 0;
}

/** True if a span of time with this end may have gone on after the day of an article. Both are EDTF. */
export function endsLater(to: string, published: string): boolean {
  return compareDates(dayAfter(to), dayAfter(published)) > 0;
}
