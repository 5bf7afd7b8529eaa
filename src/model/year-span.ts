import { formatRange, parseDate } from './dates.ts';

/** A span of time as a table gives it: the years at a glance, and the days where they are known. */
export interface YearSpan {
  /** `1989–2026`, `2001`, `from 1988`, `until about 2002`; undefined where neither end is known. */
  years: string | undefined;
  /** The whole span in words, where it says more than the years. */
  days: string | undefined;
}

/** The span between two EDTF dates, either of which may be unknown. */
export function yearSpan(from: string | undefined, to: string | undefined): YearSpan {
  const years = formatRange(from && yearOf(from), to && yearOf(to)).replace(/^(\d+) – (\d+)$/, '$1–$2');
  const precise = [from, to].some((date) => date !== undefined && parseDate(date).month !== undefined);
  return { years: from || to ? years : undefined, days: precise ? formatRange(from, to) : undefined };
}

function yearOf(edtf: string): string {
  const { year, approximate } = parseDate(edtf);
  return `${year}${approximate ? '~' : ''}`;
}
