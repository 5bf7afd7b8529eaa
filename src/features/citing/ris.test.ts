import { expect, test } from 'vitest';
import type { CslItem } from './csl.ts';
import { risFile, risRecord } from './ris.ts';

const page: CslItem = { id: 'page', type: 'webpage', title: 'Page', 'container-title': 'BBC', language: 'en' };

const lines = (...fields: string[]) => fields.map((field) => `${field}\r\n`).join('');

test('an article has all its fields, brackets, diacritics, Arabic and Persian unchanged', () => {
  const item: CslItem = {
    id: 'quay-tarn-lamp-2023',
    type: 'article-newspaper',
    title: '[Gândul: 42.57% & “أوقدوا المصباح” می‌شوند ۴]',
    author: [{ family: 'al-Haddad', given: 'Salma' }, { literal: 'Pell' }],
    'container-title': 'The Quay Gazette',
    publisher: 'The Quay Gazette',
    issued: { 'date-parts': [[2023, 1, 3]], circa: true },
    language: 'ar',
    URL: 'https://example.org/a_b%C2%A0c?page=7&x=~y#z',
    note: 'Read in a copy: the town library.',
  };
  expect(risRecord(item)).toBe(
    lines(
      'TY  - NEWS',
      'ID  - quay-tarn-lamp-2023',
      'TI  - [Gândul: 42.57% & “أوقدوا المصباح” می‌شوند ۴]',
      'AU  - al-Haddad, Salma',
      'AU  - Pell',
      'T2  - The Quay Gazette',
      'PY  - 2023',
      'DA  - 2023/01/03/circa',
      'LA  - ar',
      'UR  - https://example.org/a_b%C2%A0c?page=7&x=~y#z',
      'N1  - Read in a copy: the town library.',
      'ER  - ',
    ),
  );
});

test('a page without author, date and address has no such lines', () => {
  expect(risRecord(page)).toBe(lines('TY  - ELEC', 'ID  - page', 'TI  - Page', 'T2  - BBC', 'LA  - en', 'ER  - '));
});

test('a report of a month has its publisher, and all slashes of the date', () => {
  const item: CslItem = {
    id: 'report',
    type: 'report',
    title: 'Report',
    publisher: 'Coasts',
    issued: { 'date-parts': [[2022, 12]] },
    language: 'en',
  };
  expect(risRecord(item)).toBe(
    lines(
      'TY  - RPRT',
      'ID  - report',
      'TI  - Report',
      'PB  - Coasts',
      'PY  - 2022',
      'DA  - 2022/12//',
      'LA  - en',
      'ER  - ',
    ),
  );
});

test('an entry of a reference work of about a year', () => {
  const item: CslItem = { ...page, type: 'entry-encyclopedia', issued: { 'date-parts': [[2007]], circa: true } };
  expect(risRecord(item)).toBe(
    lines(
      'TY  - ENCYC',
      'ID  - page',
      'TI  - Page',
      'T2  - BBC',
      'PY  - 2007',
      'DA  - 2007///circa',
      'LA  - en',
      'ER  - ',
    ),
  );
});

test('an archived copy has its archive and address, which a web page has in the note alone', () => {
  const archived = { archive: 'Internet Archive', archive_location: 'https://web.archive.org/1', note: 'Archived.' };
  expect(risRecord({ ...page, type: 'report', ...archived })).toContain(
    lines('DB  - Internet Archive', 'AV  - https://web.archive.org/1', 'N1  - Archived.', 'ER  - '),
  );
  expect(risRecord({ ...page, ...archived })).toContain(lines('LA  - en', 'N1  - Archived.', 'ER  - '));
});

test('a long value stays in one line, and a line break in a value becomes a space', () => {
  const title = `${'word '.repeat(200)}end`;
  expect(risRecord({ ...page, title })).toContain(`\r\nTI  - ${title}\r\n`);
  expect(risRecord({ ...page, title: 'one\nER  - \r\ntwo\u2028three' })).toContain(
    '\r\nTI  - one ER  -  two three\r\n',
  );
});

test('a file has its records one after the other', () => {
  expect(risFile([page, { ...page, id: 'next' }])).toBe(risRecord(page) + risRecord({ ...page, id: 'next' }));
  expect(risFile([])).toBe('');
});
