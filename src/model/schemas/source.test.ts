import { describe, expect, test } from 'vitest';
import { source } from './source.ts';

const record = { publisher: 'Courier', title: 'Silt', language: 'en', type: 'newspaper', read: 'whole' };
const issues = (fields: object) =>
  source.safeParse({ ...record, ...fields }).error?.issues.map(({ path, message }) => [path.join('.'), message]) ?? [];

describe('a source', () => {
  test('needs a publisher, a title, a language, a type, and what was read', () => {
    expect(issues({})).toEqual([]);
    const missing = Object.fromEntries(Object.keys(record).map((key) => [key, undefined]));
    expect(issues(missing).map(([path]) => path)).toEqual(Object.keys(record));
  });

  test('may have an archived copy, with its address and a whole day', () => {
    const url = 'https://web.archive.org/web/20230114/https://courier.example/silt';
    expect(issues({ archive: { url, date: '2023-01-14' } })).toEqual([]);
    expect(issues({ archive: { url, date: '2023-01' } })).toEqual([
      ['archive.date', 'write a whole day as 2023-01-14'],
    ]);
    expect(issues({ archive: { url, date: '2023-01-14~' } })).toEqual([
      ['archive.date', 'write a whole day as 2023-01-14'],
    ]);
    expect(issues({ archive: { url } }).map(([path]) => path)).toEqual(['archive.date']);
    expect(issues({ archive: { date: '2023-01-14' } }).map(([path]) => path)).toEqual(['archive.url']);
  });

  test('has the languages of page and title as tags of BCP 47', () => {
    const rule = 'write a language tag of BCP 47, such as en, fa or pt-BR, with a hyphen between its parts';
    expect(issues({ language: 'fa-IR', title: '淤泥', titleLang: 'zh-Hant' })).toEqual([]);
    expect(issues({ titleLang: 'zh-Hant' })).toEqual([
      ['titleLang', '“title” has no letter of the script of that language; correct one of them'],
    ]);
    expect(issues({ language: 'fa_IR', titleLang: 'Persian' })).toEqual([
      ['titleLang', rule],
      ['language', rule],
    ]);
  });
});
