/** A date as written in the content, in its parts. */
interface PreciseDate {
  year: number;
  month: number | undefined;
  day: number | undefined;
  approximate: boolean;
}

/** Parses an EDTF date (`2023-01-14`, `2023-01`, `2023`, each with an optional `~`). Throws on anything else. */
export function parseDate(edtf: string): PreciseDate {
  const match = /^(\d{4})(?:-(0[1-9]|1[0-2])(?:-(0[1-9]|[12]\d|3[01]))?)?(~?)$/.exec(edtf);
  if (!match?.[1]) throw new RangeError(`“${edtf}” is not a date; allowed: 2023-01-14, 2023-01, 2023, each with ~`);
  return {
    year: Number(match[1]),
    month: match[2] === undefined ? undefined : Number(match[2]),
    day: match[3] === undefined ? undefined : Number(match[3]),
    approximate: match[4] === '~',
  };
}

/** An EDTF date without “about”, in plain ISO 8601, as the attribute `datetime` takes it. */
export function isoDate(edtf: string): string {
  return edtf.replace('~', '');
}

/** Orders EDTF dates by their earliest day; the less precise comes first. */
export function compareDates(a: string, b: string): number {
  const [first, second] = [isoDate(a), isoDate(b)];
  if (first === second) return 0;
  return first < second ? -1 : 1;
}

/** The latest of some EDTF dates, by their earliest days; undefined if there are none. */
export function latestOf(dates: readonly string[]): string | undefined {
  return dates.toSorted(compareDates).at(-1);
}
