import type { Messages } from '../../messages/index.ts';
import { parseDate } from '../../model/dates.ts';
import { dayAfter } from '../../model/day-spans.ts';

/** The whole days in a text that are before the first day after the article. */
export function earlierDays(text: string, published: string, { formats }: Messages): string[] {
  return daysIn(text, formats)
    .filter(({ day }) => day < dayAfter(published))
    .map(({ words }) => words);
}

/**
 * Whole days after that of the article, months after its month, and years after its year. A day more is allowed where
 * its day is not exact.
 */
export function laterDates(text: string, published: string, { formats }: Messages): string[] {
  const { year: ofArticle, month: ofYear = 12, approximate } = parseDate(published);
  const first = dayAfter(published);
  const days = [
    ...daysIn(text, formats).filter(({ day }) => (approximate ? day > first : day >= first)),
    ...monthsIn(text, formats).filter(({ year, month }) => year === ofArticle && month > ofYear),
  ];
  const inDays = new Set(days.map(({ words }) => words.slice(-4)));
  const years = [...latinDigits(text).matchAll(/(?<![\p{L}\p{N}])(?:1\d|20)\d\d(?![\p{L}\p{N}])/gu)]
    .filter(([year]) => Number(year) > ofArticle && !inDays.has(year))
    .map(({ index }) => text.slice(index, index + 4));
  return [...days.map(({ words }) => words), ...years];
}

/** What to do if four digits are no year. */
export function orNumber(words: string): string {
  return /^\d{4}$/.test(words) ? `, or write ${words.replace(/^\d/, '$&,')} if it is not a year` : '';
}

/** A text with the digits of Arabic and Persian as Latin ones. */
export function latinDigits(text: string): string {
  return text.replace(/[٠-٩۰-۹]/g, (digit) => String((digit.codePointAt(0) ?? 0) & 0xf));
}

/** The months of a language, and how days and months are written with them; each is made once. */
const datesOf = new WeakMap<Messages['formats'], ReturnType<typeof datesWith>>();

function datesWith(formats: Messages['formats']) {
  const months = Array.from({ length: 12 }, (_, index) => formats.monthNames(index + 1)[0]);
  const [month, year] = [`(?<month>${months.join('|')})`, '(?<year>\\d{4})(?!\\d)'];
  const nth = '(?:st|nd|rd|th)?';
  const forms = [`(?<day>\\d{1,2})${nth}(?: of)? ${month},? ${year}`, `${month} (?<day>\\d{1,2})${nth},? ${year}`];
  const day = new RegExp(`(?<![\\p{L}\\p{N}])(?:${forms.join('|')})`, 'gu');
  const whole = new RegExp(`(?<![\\p{L}\\p{N}]|\\d${nth}(?: of)? )${month} ${year}`, 'gu');
  return { months, day, whole };
}

function writtenWith(formats: Messages['formats']) {
  const made = datesOf.get(formats) ?? datesWith(formats);
  datesOf.set(formats, made);
  return made;
}

/** The whole days that a text names: `14 January 2023`, `14th of January 2023`, `January 14, 2023`. */
function daysIn(text: string, formats: Messages['formats']): { words: string; day: string }[] {
  const { months, day: pattern } = writtenWith(formats);
  return [...text.matchAll(pattern)].map(({ 0: words, groups: { day = '', month = '', year = '' } = {} }) => ({
    words,
    day: `${year}-${String(months.indexOf(month) + 1).padStart(2, '0')}-${day.padStart(2, '0')}`,
  }));
}

/** The months, of no day, that a text names in the form of the language: `January 2023`. */
function monthsIn(text: string, formats: Messages['formats']): { words: string; year: number; month: number }[] {
  const { months, whole } = writtenWith(formats);
  return [...text.matchAll(whole)].map(({ 0: words, groups: { month = '', year = '' } = {} }) => ({
    words,
    year: Number(year),
    month: months.indexOf(month) + 1,
  }));
}
