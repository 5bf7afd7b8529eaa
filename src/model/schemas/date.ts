import { z } from 'astro/zod';

const EDTF = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?~?$/;
const DATE_FORM = 'write the date as 2023-01-14, 2023-01 or 2023, with ~ when approximate';

/**
 * A date with its precision, in a subset of Extended Date/Time Format (ISO 8601-2) for years from 1000 to 9999:
 * `2023-01-14`, `2023-01`, `2023`, and with `~` when approximate.
 */
export const edtf = z
  .string({ error: DATE_FORM })
  .regex(EDTF, { error: DATE_FORM, abort: true })
  .refine((date) => date >= '1000', { error: 'the year is before 1000; allowed: 1000 to 9999', abort: true })
  .refine(isRealDate, 'no such day in the calendar');

/** A date of what has happened when it is written, as `edtf`. */
export const pastDate = edtf.meta({ past: true });

const DAY_FORM = 'write a whole day as 2023-01-14';

/** A whole, exact day on which something was done: `2023-01-14`. */
export const day = z
  .string({ error: DAY_FORM })
  .regex(/^[1-9]\d{3}-\d{2}-\d{2}$/, { error: DAY_FORM, abort: true })
  .refine(isRealDate, 'no such day in the calendar')
  .meta({ past: true });

/** The day on which the facts of an entry were last compared with their sources. */
export const checked = day.describe('Day of the last comparison with the sources, YYYY-MM-DD');

function isRealDate(value: string): boolean {
  const [year, month, day] = value.replace('~', '').split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return true;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
