import { describe, expect, test } from 'vitest';
import { plain } from '../../../tests/support/problems.ts';
import { tempContent, type Change } from '../../../tests/support/temp-content.ts';
import { readContent } from '../read/content.ts';
import { orderProblems } from './order.ts';

const FIGURE = 'content/figures/reed.mdx';
const SOURCES = 'content/sources.yaml';
const EVENTS = 'content/events.yaml';

const problems = (changes: Record<string, Change>) => orderProblems(readContent(tempContent(changes))).map(plain);
const inEvents = (first: string, second: string) =>
  problems({ [EVENTS]: `first:\n  date: "${first}"\nsecond:\n  date: "${second}"\n` });
const inFigure = (fields: string) => problems({ [FIGURE]: ['checked:', `${fields}\nchecked:`] });
const inRole = (from: string, to: string) =>
  inFigure(`roles:\n  - role: Pilot\n    to: "1901"\n  - role: Harbour master\n    from: "${from}"\n    to: "${to}"`);
const inSources = (first: string, second: string) =>
  problems({ [SOURCES]: `first:\n  url: ${first}\nsecond:\n  url: ${second}\n` });

test('content in its order is no problem', () => {
  expect(problems({})).toEqual([]);
});

describe('an event', () => {
  test('before the one above it is told', () => {
    expect(inEvents('1911-08-14', '1911-08-13')).toEqual([
      {
        code: 'events-order',
        file: EVENTS,
        line: 4,
        message:
          'the event “second” of 1911-08-13 stands after one of 1911-08-14; events stand in the order of their dates',
      },
    ]);
  });

  test('of a year stands before those of its days', () => {
    expect(inEvents('1911', '1911-08-14')).toEqual([]);
    expect(inEvents('1911-08-14', '1911')).toEqual([
      {
        code: 'events-order',
        file: EVENTS,
        line: 4,
        message: 'the event “second” of 1911 stands after one of 1911-08-14; events stand in the order of their dates',
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
  test('of an office before its start is told', () => {
    expect(inRole('1900-09-10', '1899')).toEqual([
      {
        code: 'dates-order',
        file: FIGURE,
        line: 10,
        message: '1899 is before 1900-09-10; an end is not before its start',
      },
    ]);
  });

  test('of a life before its start is told', () => {
    expect(inFigure('born: "1860-03-02"\ndied: "1860-03-01"')).toEqual([
      {
        code: 'dates-order',
        file: FIGURE,
        line: 6,
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
  test('with the address of another is told', () => {
    expect(inSources('https://example.org/port', 'https://example.org/port')).toEqual([
      {
        code: 'duplicate-source',
        file: SOURCES,
        line: 4,
        message: '“second” has the address of “first”; keep one record and cite that',
      },
    ]);
  });

  test.each([
    ['a slash at the end', 'https://example.org/port', 'https://example.org/port/'],
    ['escapes', 'https://example.org/بندر', 'https://example.org/%D8%A8%D9%86%D8%AF%D8%B1'],
    ['the case of escapes', 'https://example.org/%d8%a8', 'https://example.org/%D8%A8'],
    ['the case of the host', 'https://Example.org/port', 'https://example.org/port'],
  ])('with that address but for %s is told', (_, first, second) => {
    expect(inSources(first, second)).toEqual([
      {
        code: 'duplicate-source',
        file: SOURCES,
        line: 4,
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
    expect(inSources('https://example.org/100%', 'https://example.org/50%')).toEqual([]);
  });

  test('without an address or any field is left to the rule of schemas', () => {
    expect(problems({ [SOURCES]: 'first:\n  title: Port\nsecond:\n  title: Port\nthird:\n' })).toEqual([]);
  });
});

describe('an id', () => {
  test('of a figure, a faction and a note at once is told at the second and third', () => {
    const message =
      'the id “reed” is used by content/figures/reed.mdx, content/factions/reed.mdx, content/notes/reed.mdx; ' +
      'figures, factions and notes share the addresses #note-ID';
    const changes: Record<string, Change> = {
      'content/factions/reed.mdx': '---\nname: The Reeds\n---\n',
      'content/notes/reed.mdx': '---\nkind: term\n---\n',
    };
    expect(problems(changes)).toEqual([
      { code: 'id-clash', file: 'content/factions/reed.mdx', message },
      { code: 'id-clash', file: 'content/notes/reed.mdx', message },
    ]);
  });

  test('may be that of a source or an event', () => {
    expect(problems({ [SOURCES]: 'reed:\n  title: Port\n', [EVENTS]: 'dockers:\n  date: "1911"\n' })).toEqual([]);
  });
});

test.each(['cite', 'op-ed', 'note-work-stopped'])('an article has no address of another page: %s', (id) => {
  expect(problems({ [`content/articles/${id}.mdx`]: '---\ntitle: The Sea\n---\n' })).toEqual([
    {
      code: 'taken-address',
      file: `content/articles/${id}.mdx`,
      message:
        `the id “${id}” is an address of the site; an article has any other id, except note-…: ` +
        'not op-ed, figures, factions, claims, timeline, sources, cite, about',
    },
  ]);
});
