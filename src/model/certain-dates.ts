import { isoDate, parseDate } from './dates.ts';

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
  const { year, month = 1, day = 1 } = parseDate(edtf);
  return `${String(year).padStart(4, '0')}-${twoDigits(month)}-${twoDigits(day)}T00:00:00Z`;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
