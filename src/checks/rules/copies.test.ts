import { describe, expect, test } from 'vitest';
import { plain } from '../../../tests/support/problems.ts';
import { readTemp, type Change } from '../../../tests/support/temp-content.ts';
import { copyProblems } from './copies.ts';

const SOURCES = 'content/sources.yaml';

const problems = (changes: Record<string, Change>) => copyProblems(readTemp(changes)).map(plain);
const source = (id: string, url: string) =>
  `${id}:\n  url: ${url}\n  publisher: A\n  title: B\n  language: en\n  type: newspaper\n  read: whole\n`;
const inSources = (first: string, second: string) =>
  problems({ [SOURCES]: source('first', first) + source('second', second) });

describe('a source', () => {
  test('with the address of another is reported', () => {
    expect(inSources('https://example.org/port', 'https://example.org/port')).toEqual([
      `${SOURCES}:9 [duplicate-source] “second” has the address of “first”; keep one record and cite that`,
    ]);
  });

  test.each([
    ['a slash at the end', 'https://example.org/port', 'https://example.org/port/'],
    ['escapes', 'https://example.org/بندر', 'https://example.org/%D8%A8%D9%86%D8%AF%D8%B1'],
    ['the case of escapes', 'https://example.org/%d8%a8', 'https://example.org/%D8%A8'],
    ['needless escapes', 'https://example.org/%7Eport%2Dnews', 'https://example.org/~port-news'],
    ['an empty query', 'https://example.org/port?', 'https://example.org/port'],
    ['an empty fragment', 'https://example.org/port/#', 'https://example.org/port'],
    ['the case of the host', 'https://Example.org/port', 'https://example.org/port'],
  ])('with that address but for %s is reported', (_, first, second) => {
    expect(inSources(first, second)).toEqual([
      `${SOURCES}:9 [duplicate-source] “second” has the address of “first”; keep one record and cite that`,
    ]);
  });

  test('with an address of its own is no problem', () => {
    expect(inSources('https://example.org/port', 'https://example.org/Port')).toEqual([]);
    expect(inSources('https://example.org/port?page=1', 'https://example.org/port?page=2')).toEqual([]);
    expect(inSources('https://example.org/a%2Fb', 'https://example.org/a/b')).toEqual([]);
  });

  test('with an address in another encoding than UTF-8 is read', () => {
    expect(inSources('https://example.org/%E4', 'https://example.org/%F6')).toEqual([]);
    expect(inSources('https://example.org/100%', 'https://example.org/50%')).toEqual([]);
  });

  test('has a copy of the page that was read', () => {
    const copyOf = (page: string) => {
      const archive = `  archive: { url: https://web.archive.org/web/20260102030405/${page}, date: 2026-01-02 }\n`;
      return problems({ [SOURCES]: source('first', 'https://www.example.org/port') + archive });
    };
    expect(copyOf('http://example.org:80/port')).toEqual([]);
    expect(copyOf('https://news.example.org/port')).toEqual([]);
    expect(copyOf('https://example.com/port')).toEqual([
      `${SOURCES}:8 [other-page] the copy is of a page at “example.com”, but “url” is at “www.example.org”; correct one of the addresses`,
    ]);
  });

  test('without an address or any field is left to the rule of schemas', () => {
    const noUrl = (id: string) => source(id, '').replace(/ {2}url.*\n/, '');
    expect(
      problems({ [SOURCES]: `${noUrl('first')}${noUrl('second').replace('title: B', 'title: C')}third:\n` }),
    ).toEqual([]);
  });
});

test('a source without an address that says what another says is reported', () => {
  const record = (id: string, title: string) =>
    `${id}:\n  publisher: A\n  title: ${title}\n  language: en\n  type: newspaper\n  read: whole\n`;
  expect(problems({ [SOURCES]: record('first', 'B') + record('second', 'C') })).toEqual([]);
  expect(problems({ [SOURCES]: record('first', 'B') + record('second', 'B') })).toEqual([
    `${SOURCES}:9 [same-record] “second” says what “first” says; remove one of them`,
  ]);
});

test('a copy in an archive is of one source', () => {
  const archive = (id: string) =>
    `${source(id, `https://example.org/${id}`)}  archive: { url: https://web.example/1, date: 2026-01-02 }\n`;
  expect(problems({ [SOURCES]: archive('first') + archive('second') })).toEqual([
    `${SOURCES}:16 [duplicate-source] “second” has the copy of “first”; keep one record and cite that`,
  ]);
});

describe('an event', () => {
  const event = (id: string, date: string, title: string) =>
    `${id}:\n  date: ${date}\n  title: ${title}\n  text: B\n  sources: [gazette]\n`;

  test('with date and title of another is reported', () => {
    const events = event('first', '1911-08-14', 'A') + event('second', '1911-08-14', 'A');
    expect(problems({ 'content/events.yaml': events })).toEqual([
      'content/events.yaml:8 [same-record] “second” says what “first” says; remove one of them',
    ]);
  });

  test('may have the title of one of another day', () => {
    const events = event('first', '1911-08-14', 'A') + event('second', '1911-08-15', 'A');
    expect(problems({ 'content/events.yaml': events })).toEqual([]);
  });
});

test('a correction that says what another says is reported', () => {
  const correction = (id: string) =>
    `${id}:\n  date: 2026-01-03\n  kind: note\n  entry: work-stopped\n  text: It was two.\n  was: One\n  now: Two\n`;
  expect(problems({ 'content/corrections.yaml': correction('a') + correction('b') })).toEqual([
    'content/corrections.yaml:14 [same-record] “b” says what “a” says; remove one of them',
  ]);
});
