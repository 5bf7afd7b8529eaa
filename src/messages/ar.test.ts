import { expect, test } from 'vitest';
import { ar } from './ar.ts';
import { en } from './en.ts';

const noun = { one: 'one-noun', other: 'other-noun', the: 'the-noun' };
const arabic = ar(noun);
const english = en(noun);

/** What every path of a dictionary says, functions called with marks in place of words and with 3 for numbers. */
function said(value: unknown, path = ''): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    const words = ['α', 'β', 'γ', 'δ'];
    for (const given of [words, [3, 3, 3], [3, ...words], ['α', 3]]) {
      try {
        return said((value as (...all: unknown[]) => unknown)(...given), path);
      } catch {
        // The next arguments may be of the right types.
      }
    }
    return [];
  }
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, each]) => (key === 'formats' ? [] : said(each, `${path}.${key}`)));
}

test('every message is in Arabic', () => {
  const foreign = said(arabic)
    .filter(([path]) => !/^\.(?:locale|direction|nav\.\/$)/.test(path))
    .map(([path, text]): [string, string] => [
      path,
      text.replace(/EPUB|PDF|A4|Letter|BibTeX|RIS|CSL-JSON|\w+-noun/g, ''),
    ])
    .filter(([, text]) => /[a-z]/i.test(text));
  expect(foreign).toEqual([]);
});

test('no message lost what it is given', () => {
  const given = (text: string) => [...new Set(text.match(/[α-δ]/gu))].sort();
  const wanted = new Map(said(english));
  const lost = said(arabic).filter(([path, text]) => given(text).join() !== given(wanted.get(path) ?? '').join());
  expect(lost).toEqual([]);
});

test('counted nouns have the form of their number', () => {
  expect([0, 1, 2, 3, 10, 11, 99, 100, 103].map(arabic.figures.count)).toEqual([
    'لا إشارة',
    'إشارة واحدة',
    'إشارتان',
    '3 إشارات',
    '10 إشارات',
    '11 إشارة',
    '99 إشارة',
    '100 إشارة',
    '103 إشارات',
  ]);
  expect([1, 2, 5, 31].map(arabic.timeline.events)).toEqual(['حدث واحد', 'حدثان', '5 أحداث', '31 حدثًا']);
});

test('dates have the months and digits of the Arabic press', () => {
  const { date, range, list } = arabic.formats;
  expect(date('1987-06-03')).toBe('3 يونيو 1987');
  expect(date('1987-06~')).toBe('نحو يونيو 1987');
  expect(range('1985', undefined)).toBe('منذ 1985');
  expect(list(['أ', 'ب', 'ج'])).toBe('أ وب وج');
});

test('quotation marks within others change', () => {
  expect(arabic.inQuotes('قال «نعم»')).toBe('«قال “نعم”»');
  expect(english.inQuotes('He said “yes”')).toBe('“He said ‘yes’”');
});
