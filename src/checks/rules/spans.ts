import { isoDate } from '../../model/dates.ts';

/** Nobody is known to have lived for more years than Jeanne Calment. */
const MOST_IN_LIFE = 122;

/** Nobody is said to have been in office for more years than Min Hti, king of Arakan. */
const MOST_IN_OFFICE = 95;

/** True if a date of any precision lies wholly before another: 2012 before 2013-09-10, but 2013 not. */
export function isBefore(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  const [first, second] = [isoDate(a), isoDate(b)];
  const length = Math.min(first.length, second.length);
  return first.slice(0, length) < second.slice(0, length);
}

/** Years from one date to another if no life is that long; else undefined. */
export function beyondLife(from: string | undefined, to: string | undefined): number | undefined {
  return yearsBeyond(MOST_IN_LIFE, from, to);
}

/** The same for an office. */
export function beyondOffice(from: string | undefined, to: string | undefined): number | undefined {
  return yearsBeyond(MOST_IN_OFFICE, from, to);
}

function yearsBeyond(most: number, from: string | undefined, to: string | undefined): number | undefined {
  const years = Number(to?.slice(0, 4)) - Number(from?.slice(0, 4));
  return years > most ? years : undefined;
}
