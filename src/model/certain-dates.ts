import { isoDate, parseDate } from './dates.ts';
import { dayOf, daySpan } from './day-spans.ts';

/**
 * What is certain of an EDTF date, for formats that cannot say “about”: an approximate date loses its last part
 * (`2023-01-13~` → `2023-01`), an exact one stays as it is. Throws a RangeError for a date that is not EDTF.
 */
export function certainPart(edtf: string): string {
  const { approximate, month } = parseDate(edtf);
  const date = isoDate(edtf);
  return approximate && month !== undefined ? date.replace(/-\d\d$/, '') : date;
}

/** The start of an EDTF date as a timestamp of RFC 3339: `2026-11` → `2026-11-01T00:00:00Z`. */
export function toTimestamp(edtf: string): string {
  return `${dayOf(daySpan(isoDate(edtf)).from)}T00:00:00Z`;
}
