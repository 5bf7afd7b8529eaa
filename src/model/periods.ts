import { compareDates, isoDate } from './dates.ts';
import { dayAfter } from './day-spans.ts';

/** Years before that of the lead article with which drawings of time begin. */
export const YEARS_BEFORE = 5;

/** Where a period of the timeline begins; the first has whatever is older, too. */
interface PeriodStart {
  id: string;
  /** EDTF; empty for the period before all others. */
  from: string;
}

/**
 * The periods of a timeline in their order: before the month of the column, published on a day (EDTF), that month, after
 * it, and those of the edition.
 */
export function periodStarts(
  published: string,
  ofEdition: Record<string, { from?: string | undefined }>,
): PeriodStart[] {
  const month = isoDate(published).slice(0, 7);
  const usual: Record<string, string> = { before: '', column: month, after: dayAfter(month).slice(0, month.length) };
  return [...new Set([...Object.keys(usual), ...Object.keys(ofEdition)])]
    .map((id) => ({ id, from: ofEdition[id]?.from ?? usual[id] ?? '' }))
    .sort((a, b) => compareDates(a.from, b.from));
}

/** Id of the period that a date (EDTF) falls into; one of a year alone into the period in which the year begins. */
export function periodOf(date: string, starts: readonly PeriodStart[]): string {
  const begun = starts.findLast(({ from }) => compareDates(from, date) <= 0);
  return (begun ?? starts[0])?.id ?? '';
}
