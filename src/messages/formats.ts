import { isoDate, parseDate } from '../model/dates.ts';

/** The words that dates need in a language besides what `Intl` knows. */
export interface DateWords {
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
export interface YearSpan {
  /** `1989–2026`, `2001`, `from 1988`, `until about 2002`; undefined if neither end is known. */
  years: string | undefined;
  /** Both days, or the one that is known, where they say more than the years. */
  days: string | undefined;
}

export type Formats = ReturnType<typeof createFormats>;

/**
 * Dates, lists, names of languages and the order of names in a language. `locale` is a BCP 47 tag; dates are EDTF, and
 * every function that takes one throws a RangeError for what is not.
 */
export function createFormats(locale: string, words: DateWords) {
  const formats = {
    day: dateFormat(locale, { day: 'numeric', month: 'long', year: 'numeric' }),
    month: dateFormat(locale, { month: 'long', year: 'numeric' }),
    year: dateFormat(locale, { year: 'numeric' }),
    shortDay: dateFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }),
    shortMonth: dateFormat(locale, { month: 'short', year: 'numeric' }),
  };
  const conjunction = new Intl.ListFormat(locale);
  const languages = new Intl.DisplayNames(locale, { type: 'language' });
  const collator = new Intl.Collator(locale, { numeric: true, sensitivity: 'base' });

  const exact = (edtf: string, short = false) => {
    const { year, month = 1, day } = parseDate(edtf);
    const time = Date.UTC(year, month - 1, day ?? 1);
    if (day !== undefined) return (short ? formats.shortDay : formats.day).format(time);
    if (parseDate(edtf).month === undefined) return formats.year.format(time);
    return (short ? formats.shortMonth : formats.month).format(time);
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
      dateFormat(locale, { month: 'long' }).format(Date.UTC(2000, month - 1)),
      dateFormat(locale, { month: 'short' }).format(Date.UTC(2000, month - 1)),
    ],
    yearSpan: (from: string | undefined, to: string | undefined): YearSpan => {
      const years = range(from && yearOf(from), to && yearOf(to)).replace(/^(\d+) – (\d+)$/, '$1–$2');
      const precise = [from, to].some((each) => each !== undefined && parseDate(each).month !== undefined);
      // Where only one end is known, the years already say which.
      const days = range(from ?? to, to ?? from);
      return { years: from || to ? years : undefined, days: precise ? days : undefined };
    },
    /** `A, B and C`. */
    list: (items: Iterable<string>) => conjunction.format(items),
    /** Name of a language by its BCP 47 tag. */
    language: (tag: string) => languages.of(tag) ?? tag,
    /** Orders names as an index does. */
    compare: (a: string, b: string) => collator.compare(a, b),
  };
}

function yearOf(edtf: string): string {
  return `${parseDate(edtf).year}${parseDate(edtf).approximate ? '~' : ''}`;
}

const dateFormats = new Map<string, Intl.DateTimeFormat>();

/** A format, of which each is made once, since that takes a hundred times as long as its use. */
function dateFormat(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = JSON.stringify([locale, options]);
  const made =
    dateFormats.get(key) ??
    new Intl.DateTimeFormat(locale, { ...options, calendar: 'gregory', numberingSystem: 'latn', timeZone: 'UTC' });
  dateFormats.set(key, made);
  return made;
}
