import { compareDates } from './dates.ts';
import { dayAfter } from './day-spans.ts';

/** True if a date is after the day of an article; one that may be earlier, such as its year, is not. Both are EDTF. */
export function isLater(date: string, published: string): boolean {
  return compareDates(date, published) > 0;
}

/** Whether a span of time began after the day of an article, or, having begun before, may have gone on after it. */
export function relativeTo(
  published: string,
  { from, to }: { from?: string | undefined; to?: string | undefined },
): { later: boolean; ended: boolean } {
  const later = from !== undefined && isLater(from, published);
  return { later, ended: !later && to !== undefined && endsLater(to, published) };
}

function endsLater(to: string, published: string): boolean {
  return compareDates(dayAfter(to), dayAfter(published)) > 0;
}
