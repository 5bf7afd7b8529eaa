import type { Messages } from '../../messages/index.ts';
import { messagesOf } from '../messages.ts';
import type { Content } from '../read/content.ts';
import { problem, type Problem } from '../report/problem.ts';
import { passagesOf } from './passages.ts';
import { latinDigits } from './written-days.ts';

/** The last year in which a country (Greece) still used the Julian calendar, with a 29 February every fourth year. */
const LAST_JULIAN = 1923;

/** Years before this one may belong to a Hijri calendar, whose months differ. */
const FIRST_OF_ISO = 1500;

/** Quoted words, which may contain such a date. */
const QUOTED = /“[^“”]*”|«[^«»]*»|‘[^‘’]*’/gu;

/** The editors write no date that does not exist, such as 31 April; the first in each passage is reported. */
export function dayProblems(content: Content): Problem[] {
  const t = messagesOf(content);
  if (!t) return [];
  const days = dayFinder(t.formats);
  return content.entries.flatMap((entry) =>
    passagesOf(entry)
      .filter(({ prose }) => prose === 'own')
      .flatMap(({ text, place, placeIn }) =>
        days(text)
          .slice(0, 1)
          .map(({ at, words }) => {
            const reason = `“${words}” is not a day in the calendar; correct it, or spell out the number if this is not a date`;
            return problem('no-such-day', entry.file, placeIn?.(at) ?? place, reason, placeIn ? [entry.file] : []);
          }),
      ),
  );
}

/** Returns the dates in a text that do not exist, in the forms of a language and of ISO 8601. */
export function dayFinder(formats: Messages['formats']): (text: string) => { at: number; words: string }[] {
  const months = new Map(
    Array.from({ length: 12 }, (_, index) => index + 1).flatMap((month) =>
      formats.monthNames(month).map((name) => [name, month] as const),
    ),
  );
  const month = `(?<month>${[...months.keys()].sort((a, b) => b.length - a.length).join('|')})`;
  const [day, year] = ['(?<day>\\d{1,2})', '(?<year>\\d{4})'];
  const nth = '(?:st|nd|rd|th)';
  const forms = [
    `${day}(?:${nth}(?: of)?)? ${month}(?:,? ${year})?`,
    `${month} ${day}(?:${nth}?, ${year}|${nth})`,
    `${year}-(?<month>\\d\\d)-${day}`,
  ].map((form) => new RegExp(`(?<![\\p{L}\\p{N}]|[-/.,:]\\b)${form}(?![\\p{L}\\p{N}]|-\\d)`, 'gu'));
  return (text) => {
    const own = latinDigits(text).replace(QUOTED, (quoted) => ' '.repeat(quoted.length));
    return forms.flatMap((form, index) =>
      [...own.matchAll(form)]
        .filter(({ groups = {} }) => {
          const number = months.get(groups['month'] ?? '') ?? Number(groups['month']);
          const ofYear = groups['year'] === undefined ? undefined : Number(groups['year']);
          const isIso = index === forms.length - 1;
          return isIso
            ? Number(ofYear) >= FIRST_OF_ISO && !isDay(Number(groups['day']), number, ofYear, 0)
            : !isDay(Number(groups['day']), number, ofYear, LAST_JULIAN);
        })
        .map(({ 0: { length }, index: at }) => ({ at, words: text.slice(at, at + length) })),
    );
  };
}

/** True for a day of a month. Without a year, a number above 31 is not read as a day. */
function isDay(day: number, month: number, year: number | undefined, lastJulian: number): boolean {
  if (year === undefined && (day < 1 || day > 31)) return true;
  const isLeap = year === undefined || (year % 4 === 0 && (year <= lastJulian || year % 100 !== 0 || year % 400 === 0));
  const days = [31, isLeap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1] ?? 0;
  return day >= 1 && day <= days;
}
