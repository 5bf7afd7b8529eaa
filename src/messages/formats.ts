import { isoDate, parseDate } from '../model/dates.ts';
import { memoize } from '../model/memoize.ts';

/** The words that dates need in a language besides what `Intl` knows. */
interface DateWords {
  /** A date that is not exact: `about 13 January 2023`. */
  about: (date: string) => string;
  /** The same, cut short: `c. 13 Jan 2023`. */
  circa: (date: string) => string;
  /** A span without an end, without a start, and with neither. */
  from: (date: string) => string;
  until: (date: string) => string;
  unknown: string;
}

/** A span of time as a table gives it: the years at a glance, and the days where they are known. */
interface YearSpan {
  /** `1989–2026`, `2001`, `from 1988`, `until about 2002`; undefined if neither end is known. */
  years: string | undefined;
  /** Both days, or the one that is known, where they say more than the years. */
  days: string | undefined;
}

/**
 * Dates, lists, names of languages and the order of names in a language. `locale` is a BCP 47 tag; dates are EDTF, and
 * every function that takes one throws a RangeError for what is not.
 */
export function createFormats(locale: string, words: DateWords) {
  const intl = intlOf(locale);

  const exact = (edtf: string, short = false) => {
    const { year, month = 1, day } = parseDate(edtf);
    const time = Date.UTC(year, month - 1, day ?? 1);
    if (day !== undefined) return (short ? intl.shortDay : intl.day).format(time);
    if (parseDate(edtf).month === undefined) return intl.year.format(time);
    return (short ? intl.shortMonth : intl.month).format(time);
  };
  const withAbout = (edtf: string, text: string) => (parseDate(edtf).approximate ? words.about(text) : text);

  /** A date in words, to its own precision: `14 January 2023`, `January 2023`, `about 13 January 2023`. */
  const date = (edtf: string) => withAbout(edtf, exact(edtf));

  /** A span in words: `10 September 2013 – 22 May 2023`, `from 1997`, `until 2005`. */
  const range = (from: string | undefined, to: string | undefined) => {
    if (from && to) return from === to ? date(from) : `${date(from)} – ${date(to)}`;
    if (from) return words.from(date(from));
    return to ? words.until(date(to)) : words.unknown;
  };

  return {
    date,
    range,
    /** The same cut short: `14 Jan 2023`, `Jan 2023`, `c. 13 Jan 2023`. */
    shortDate: (edtf: string) => (parseDate(edtf).approximate ? words.circa(exact(edtf, true)) : exact(edtf, true)),
    /** The month of a date, or its year where it has no month: `January 2023`. */
    month: (edtf: string) => exact(isoDate(edtf).slice(0, 7)),
    /** Name of a month, from 1 for January, whole and cut short. */
    monthNames: (month: number): [long: string, short: string] => [
      intl.monthName.format(Date.UTC(2000, month - 1)),
      intl.shortMonthName.format(Date.UTC(2000, month - 1)),
    ],
    yearSpan: (from: string | undefined, to: string | undefined): YearSpan => {
      const years = range(from && yearOf(from), to && yearOf(to)).replace(/^(\d+) – (\d+)$/, '$1–$2');
      const precise = [from, to].some((each) => each !== undefined && parseDate(each).month !== undefined);
      // Where only one end is known, the years already say which.
      const days = range(from ?? to, to ?? from);
      return { years: from || to ? years : undefined, days: precise ? days : undefined };
    },
    /** `A, B and C`. */
    list: (items: Iterable<string>) => intl.list.format(items),
    /** Name of a language by its BCP 47 tag. */
    language: (tag: string) => intl.languages.of(tag) ?? tag,
    /** Orders names as an index does. */
    compare: (a: string, b: string) => intl.collator.compare(a, b),
  };
}

function yearOf(edtf: string): string {
  return `${parseDate(edtf).year}${parseDate(edtf).approximate ? '~' : ''}`;
}

/** The formats of a locale; making one takes a hundred times as long as using it. */
const intlOf = memoize((locale: string) => {
  const dates = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' });
  return {
    day: dates({ day: 'numeric', month: 'long', year: 'numeric' }),
    month: dates({ month: 'long', year: 'numeric' }),
    year: dates({ year: 'numeric' }),
    shortDay: dates({ day: 'numeric', month: 'short', year: 'numeric' }),
    shortMonth: dates({ month: 'short', year: 'numeric' }),
    monthName: dates({ month: 'long' }),
    shortMonthName: dates({ month: 'short' }),
    list: new Intl.ListFormat(locale),
    languages: new Intl.DisplayNames(locale, { type: 'language' }),
    collator: new Intl.Collator(locale, { numeric: true, sensitivity: 'base' }),
  };
});
