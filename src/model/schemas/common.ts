import { z } from 'astro/zod';

/** A lower-case id as used in file names and addresses: `hale-alden`. */
export const slug = z
  .string()
  .regex(/^[a-z][a-z0-9]*(?:-[a-z0-9]+)*$/, 'begin with a letter; use lower-case letters, digits and single hyphens');

const EDTF = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?~?$/;

/**
 * A date with its precision, as Extended Date/Time Format (ISO 8601-2): `2023-01-14`, `2023-01`, `2023`,
 * and with `~` when approximate. An unquoted YAML day arrives as a Date and is taken as that UTC day.
 */
export const edtf = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  z
    .string()
    .regex(EDTF, { error: 'write the date as 2023-01-14, 2023-01 or 2023, with ~ when approximate', abort: true })
    .refine(isRealDate, 'no such day in the calendar'),
);

/** An address that a reader can follow; never one that runs code. */
export const webAddress = z.url({
  protocol: /^https?$/,
  error: 'write an address that begins with https:// or http://',
});

/** Ids of records in `sources.yaml`; every fact has at least one. */
export const sourceIds = z.array(z.string()).min(1, 'name at least one source');

/** The day on which the facts of an entry were last compared with their sources. */
export const checked = edtf.describe('Day of the last comparison with the sources, YYYY-MM-DD');

/** Text of at most `max` words, as `countWords` counts them. */
export function words(max: number) {
  return z
    .string()
    .min(1)
    .refine((text) => countWords(text) <= max, {
      error: (issue) => `${countWords(String(issue.input))} words; at most ${max} are allowed`,
      params: { code: 'too-long' },
    });
}

/** Number of words in `text`; a word is a run of non-space that holds a letter or digit. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

function isRealDate(value: string): boolean {
  const [year, month, day] = value.replace('~', '').split('-').map(Number);
  if (year === undefined || month === undefined || day === undefined) return true;
  const date = new Date(Date.UTC(year, month - 1, day));
  return date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
