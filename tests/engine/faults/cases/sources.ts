import type { Change } from '../../../support/temp-content.ts';
import { casesOf, named } from './attacks.ts';
import { SOURCES } from './invalid-content.ts';

const source = (line: string): Record<string, Change> => ({
  [SOURCES]: ['  type: newspaper', `${line}\n  type: newspaper`],
});
const archive = (url: string, date = '2026-01-02') => source(`  archive: { url: "${url}", date: ${date} }`);

/** Authors and copies of sources. */
export const sources = casesOf([
  {
    of: 'an author without words',
    at: `${SOURCES}:5`,
    code: 'bad-value',
    message: /write some words|leave it out|literal/,
    attacks: named((value) => source(`  author: ${value}`), '[]', '[{ literal: "" }]', '[{ family: " ", given: A }]'),
  },
  {
    of: 'an author in another form',
    at: `${SOURCES}:5`,
    code: 'bad-value',
    message: /write \{ family: Calder, given: Ines \}|write a list/,
    attacks: named(
      (value) => source(`  author: ${value}`),
      'Ada Moss',
      '[Ada Moss]',
      '[{ name: Ada Moss }]',
      '[{ family: Moss }]',
      '[{ family: Moss, given: Ada, literal: Ada Moss }]',
      '[{ literal: 1911 }]',
      '{ family: Moss, given: Ada }',
      '~',
    ),
  },
  {
    of: 'the date of a copy',
    at: `${SOURCES}:5`,
    code: 'bad-value',
    message: /write a whole day|no such day/,
    attacks: named(
      (date) => archive('https://web.example/1', date),
      ...[
        '2026',
        '2026-01',
        '2026-02-30',
        '2026-1-5',
        '0999-01-01',
        '2026-01-15T00:00:00Z',
        '20260115',
        '٢٠٢٦-٠١-١٥',
        '~',
        'today',
      ],
    ),
  },
  {
    of: 'a copy before its page, or still to come',
    at: `${SOURCES}:6`,
    code: 'too-early',
    message: /^the copy is of 1910-01-01, before 19.*, when the page was published; correct one of them$/,
    attacks: named(
      (date) => source(`  date: "${date}"\n  archive: { url: https://web.example/1, date: 1910-01-01 }`),
      '1911',
      '1911-08-14~',
    ),
  },
  {
    of: 'the address of a copy',
    at: `${SOURCES}:5`,
    code: 'bad-value',
    message: /^“archive.url” is /,
    attacks: named(
      archive,
      ...[
        'https://',
        'https://web.example/a b',
        'http:/web.example',
        'ftp://web.example/',
        'javascript:alert(1)',
        '//web.example/',
      ],
      ...[
        'https://web',
        'https://localhost/',
        'https://[::1]/',
        'https://web.example:99999/',
        'https://a:b@web.example/',
      ],
      ...['https://web.example/%zz', 'https://web.example/a|b', 'https://web.example/<b>', 'https://web.example/a#b#c'],
      ...[
        'https://web.example./',
        'https://-web.example/',
        'https://web..example/',
        'https:///web.example',
        'data:text/html,a',
      ],
    ),
  },
]);
