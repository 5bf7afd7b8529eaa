import { describe, expect, test } from 'vitest';
import { plain } from '../../../tests/support/problems.ts';
import { tempContent, type Change } from '../../../tests/support/temp-content.ts';
import { readContent } from '../read/content.ts';
import { orderProblems } from './order.ts';

const FIGURE = 'content/figures/reed.mdx';
const SOURCES = 'content/sources.yaml';
const EVENTS = 'content/events.yaml';

const problems = (changes: Record<string, Change>) => orderProblems(readContent(tempContent(changes))).map(plain);
const eventOf = (id: string, date: string) =>
  `${id}:\n  date: "${date}"\n  title: Something\n  text: It happened.\n  sources: [gazette]\n`;
const inEvents = (first: string, second: string) =>
  problems({ [EVENTS]: eventOf('first', first) + eventOf('second', second) });
const inFigure = (fields: string) => problems({ [FIGURE]: ['checked:', `${fields}\nchecked:`] });
const SOURCED = 'sources: [gazette]';
const inRole = (from: string, to: string) =>
  inFigure(
    `roles:\n  - role: Pilot\n    ${SOURCED}\n  - role: Harbour master\n    from: "${from}"\n    to: "${to}"\n    ${SOURCED}`,
  );
const sourceOf = (id: string, url: string) =>
  `${id}:\n  url: ${url}\n  publisher: Gazette\n  title: Port\n  language: en\n  type: newspaper\n  read: whole\n`;
const inSources = (first: string, second: string) =>
  problems({ [SOURCES]: sourceOf('first', first) + sourceOf('second', second) });

test('content in its order is no problem', () => {
  expect(problems({})).toEqual([]);
});

describe('an event', () => {
  test('before the one above it is reported', () => {
    expect(inEvents('1911-08-14', '1911-08-13')).toEqual([
      {
        code: 'events-order',
        file: EVENTS,
        line: 7,
        message:
          'the event “second” of 1911-08-13 comes after one of 1911-08-14; write events in the order of their dates',
      },
    ]);
  });

  test('of a year stands before those of its days', () => {
    expect(inEvents('1911', '1911-08-14')).toEqual([]);
    expect(inEvents('1911-08-14', '1911')).toEqual([
      {
        code: 'events-order',
        file: EVENTS,
        line: 7,
        message: 'the event “second” of 1911 comes after one of 1911-08-14; write events in the order of their dates',
      },
    ]);
  });

  test('may have the date of the one above it', () => {
    expect(inEvents('1911-08-14', '1911-08-14')).toEqual([]);
    expect(inEvents('1911-08-14', '1911-08-14~')).toEqual([]);
  });

  test('without a date is left to the rule of schemas', () => {
    expect(problems({ [EVENTS]: 'first:\n  date: "1911"\nsecond:\nthird:\n  date: noon\n' })).toEqual([]);
  });
});

describe('an end', () => {
  test('of an office before its start is reported', () => {
    expect(inRole('1900-09-10', '1899')).toEqual([
      {
        code: 'dates-order',
        file: FIGURE,
        line: 10,
        message: '1899 is before 1900-09-10; an end is not before its start',
      },
    ]);
  });

  test('of a life before its start is reported', () => {
    expect(inFigure('born: "1860-03-02"\nbornSources: [gazette]\ndied: "1860-03-01"\ndiedSources: [gazette]')).toEqual([
      {
        code: 'dates-order',
        file: FIGURE,
        line: 7,
        message: '1860-03-01 is before 1860-03-02; an end is not before its start',
      },
    ]);
  });

  test('that may lie after its start is no problem', () => {
    expect(inRole('2013-09-10', '2013')).toEqual([]);
    expect(inRole('2013-09-10', '2013-09')).toEqual([]);
    expect(inRole('2013~', '2013-09-10')).toEqual([]);
    expect(inRole('2013-09-10', '2013~')).toEqual([]);
    expect(inRole('2013-09-10', '2013-09-10')).toEqual([]);
  });

  test('of what is no list of offices is left to the rule of schemas', () => {
    expect(inFigure('roles: Harbour master')).toEqual([]);
    expect(inFigure('roles:\n  -\n  - Harbour master')).toEqual([]);
  });
});

describe('a source', () => {
  test('with the address of another is reported', () => {
    expect(inSources('https://example.org/port', 'https://example.org/port')).toEqual([
      {
        code: 'duplicate-source',
        file: SOURCES,
        line: 9,
        message: '“second” has the address of “first”; keep one record and cite that',
      },
    ]);
  });

  test.each([
    ['a slash at the end', 'https://example.org/port', 'https://example.org/port/'],
    ['escapes', 'https://example.org/بندر', 'https://example.org/%D8%A8%D9%86%D8%AF%D8%B1'],
    ['the case of escapes', 'https://example.org/%d8%a8', 'https://example.org/%D8%A8'],
    ['the case of the host', 'https://Example.org/port', 'https://example.org/port'],
  ])('with that address but for %s is reported', (_, first, second) => {
    expect(inSources(first, second)).toEqual([
      {
        code: 'duplicate-source',
        file: SOURCES,
        line: 9,
        message: '“second” has the address of “first”; keep one record and cite that',
      },
    ]);
  });

  test('with an address of its own is no problem', () => {
    expect(inSources('https://example.org/port', 'https://example.org/Port')).toEqual([]);
    expect(inSources('https://example.org/port?page=1', 'https://example.org/port?page=2')).toEqual([]);
  });

  test('with an address in another encoding than UTF-8 is read', () => {
    expect(inSources('https://example.org/%E4', 'https://example.org/%F6')).toEqual([]);
  });

  test('without an address or any field is left to the rule of schemas', () => {
    expect(problems({ [SOURCES]: 'first:\n  title: Port\nsecond:\n  title: Port\nthird:\n' })).toEqual([]);
  });
});

describe('a death', () => {
  const death = (id: string, figures: string) => `${eventOf(id, '1912')}  figures: ${figures}\n  deathOf: reed\n`;

  test('is reported by one event', () => {
    expect(problems({ [EVENTS]: death('first', '[reed]') })).toEqual([]);
    expect(problems({ [EVENTS]: death('first', '[reed]') + death('second', '[reed]') })).toEqual([
      {
        code: 'two-deaths',
        file: EVENTS,
        line: 14,
        message: 'the events “first” and “second” both report the death of “reed”; allowed: one',
      },
    ]);
  });

  test('is that of a figure whom the event concerns', () => {
    expect(problems({ [EVENTS]: death('first', '[]') })).toEqual([
      {
        code: 'death-without-figure',
        file: EVENTS,
        line: 7,
        message: 'the event reports the death of “reed” but does not list “reed” under “figures”; add it there',
      },
    ]);
  });
});

describe('with a central figure, the publication', () => {
  const central: Record<string, Change> = { [FIGURE]: ['checked:', 'central: true\nchecked:'] };

  test('is the event of the day of the lead article', () => {
    expect(problems(central)).toEqual([]);
    expect(problems({ ...central, [EVENTS]: ['1911-08-14', '1911-08-15'] })).toMatchObject([
      { code: 'no-publication-event', file: EVENTS },
    ]);
  });

  test('is marked where other events have the same date', () => {
    const two = eventOf('first', '1911-08-14') + eventOf('second', '1911-08-14');
    expect(problems({ ...central, [EVENTS]: two })).toEqual([
      {
        code: 'no-publication-event',
        file: EVENTS,
        line: 7,
        message:
          '2 events have the date 1911-08-14; write “publication: true” in the one that is the publication of content/articles/port.mdx',
      },
    ]);
    expect(problems({ ...central, [EVENTS]: `${two}  publication: true\n` })).toEqual([]);
  });
});
