import { describe, expect, test } from 'vitest';
import { plain } from '../../../tests/support/problems.ts';
import { readTemp, type Change } from '../../../tests/support/temp-content.ts';
import { schemaProblems } from './schema.ts';

const problems = (changes: Record<string, Change>) => readTemp(changes).entries.flatMap(schemaProblems).map(plain);
const inNote = (...change: [string, string]) => problems({ 'content/notes/work-stopped.mdx': change });
const inFaction = (...change: [string, string]) => problems({ 'content/factions/dockers.mdx': change });
const inArticle = (...change: [string, string]) => problems({ 'content/articles/port.mdx': change });

test('fields that keep to their schemas are no problem', () => {
  expect(problems({})).toEqual([]);
});

describe('keys', () => {
  test('that the schema does not know are reported at their line, with those it knows', () => {
    expect(inNote('checked:', 'heading: Work\nchecked:')).toEqual([
      {
        code: 'unknown-key',
        file: 'content/notes/work-stopped.mdx',
        line: 6,
        message: 'unknown key “heading”; allowed here: kind, status, title, card, since, figures, formerIds, checked',
      },
    ]);
  });

  test('that are unknown within a list are reported with those of its items', () => {
    expect(
      inFaction('checked:', 'members:\n  - name: Cole\n    as: member\n    sources: [gazette]\n    by: Moss\nchecked:'),
    ).toEqual([
      {
        code: 'unknown-key',
        file: 'content/factions/dockers.mdx',
        line: 10,
        message: 'unknown key “by”; allowed here: figure, name, as, per, sources',
      },
    ]);
  });

  test('that are unknown within a map are reported with those of the map', () => {
    const original = 'original:\n  title: T\n  language: ar\n  translation: T\n  source: gazette\n  year: 1911\n';
    expect(inArticle('lead: true\n', `${original}lead: true\n`)).toEqual([
      {
        code: 'unknown-key',
        file: 'content/articles/port.mdx',
        line: 19,
        message: 'unknown key “year”; allowed here: title, language, translation, source',
      },
    ]);
  });

  test('that are missing are reported with their kind', () => {
    expect(inArticle('author: Ada Moss\n', '')).toEqual([
      {
        code: 'missing-key',
        file: 'content/articles/port.mdx',
        line: 2,
        message: '“author” is missing; write the name, or a list of two or more names',
      },
    ]);
    expect(inArticle('title: The Port Stands Still\n', '')).toEqual([
      {
        code: 'missing-key',
        file: 'content/articles/port.mdx',
        line: 2,
        message: '“title” is missing; write text',
      },
    ]);
  });

  test('an author is one name, or a list of several', () => {
    expect(inArticle('author: Ada Moss', 'author: [Ada Moss, Tom Hale]')).toEqual([]);
    expect(inArticle('author: Ada Moss', 'author: [Ada Moss]')).toEqual([
      {
        code: 'bad-value',
        file: 'content/articles/port.mdx',
        line: 3,
        message: '“author” is a list: write the name, or a list of two or more names',
      },
    ]);
  });

  test('that are missing and have few allowed values are reported with these', () => {
    expect(problems({ 'content/sources.yaml': ['  read: whole\n', ''] })).toEqual([
      {
        code: 'missing-key',
        file: 'content/sources.yaml',
        line: 1,
        message: '“read” is missing; allowed: opening, whole',
      },
    ]);
  });

  test('that are misspelt are named with the key that is meant, which is not missing', () => {
    expect(problems({ 'content/events.yaml': ['sources:', 'source:'] })).toEqual([
      {
        code: 'unknown-key',
        file: 'content/events.yaml',
        line: 5,
        message:
          'unknown key “source”; did you mean “sources”? allowed here: date, title, text, sources, figures, deathOf, manner, factions, publication, formerIds',
      },
    ]);
  });
});

test.each([
  ['kind: claim', 'kinds: claim', 'kind'],
  ['status:', 'staus:', 'status'],
  ['title: Work stopped', 'heading: Work stopped', 'title'],
])('%s renamed to %s is one problem', (key, other, meant) => {
  expect(inNote(key, other)).toMatchObject([
    { code: 'unknown-key', message: expect.stringContaining(`; did you mean “${meant}”? `) },
  ]);
});

describe('values', () => {
  test('outside a list of allowed ones', () => {
    expect(inNote('kind: claim', 'kind: clam')).toEqual([
      {
        code: 'bad-value',
        file: 'content/notes/work-stopped.mdx',
        line: 2,
        message: '“kind” is “clam”; allowed: claim, term, translation, context',
      },
    ]);
  });

  test('left empty where few are allowed', () => {
    expect(inNote('kind: claim', 'kind:')).toEqual([
      {
        code: 'bad-value',
        file: 'content/notes/work-stopped.mdx',
        line: 2,
        message: '“kind” is nothing; allowed: claim, term, translation, context',
      },
    ]);
  });

  test('left empty where a list belongs', () => {
    expect(problems({ 'content/events.yaml': ['figures: [reed]', 'figures:'] })).toEqual([
      {
        code: 'bad-value',
        file: 'content/events.yaml',
        line: 6,
        message: '“figures” is nothing; write a list',
      },
    ]);
  });

  test('of another kind', () => {
    expect(inArticle('lead: true', 'lead: yes')).toEqual([
      {
        code: 'bad-value',
        file: 'content/articles/port.mdx',
        line: 14,
        message: '“lead” is text; write true or false',
      },
    ]);
    expect(inArticle('title: The Port Stands Still', 'title: [The, Port]')).toEqual([
      {
        code: 'bad-value',
        file: 'content/articles/port.mdx',
        line: 2,
        message: '“title” is a list; write text',
      },
    ]);
  });

  test('in place of a whole record', () => {
    expect(problems({ 'content/sources.yaml': 'gazette:\n' })).toEqual([
      {
        code: 'bad-value',
        file: 'content/sources.yaml',
        line: 1,
        message: '“gazette” is nothing; write a map',
      },
    ]);
  });

  test('that are no date', () => {
    expect(inNote('2026-01-02', '2 January')).toEqual([
      {
        code: 'bad-value',
        file: 'content/notes/work-stopped.mdx',
        line: 6,
        message: '“checked” is “2 January”: write a whole day as 2023-01-14',
      },
    ]);
  });

  test('that are no day of the calendar', () => {
    expect(inNote('2026-01-02', '2026-02-30')).toEqual([
      {
        code: 'bad-value',
        file: 'content/notes/work-stopped.mdx',
        line: 6,
        message: '“checked” is “2026-02-30”: no such day in the calendar',
      },
    ]);
  });

  test('without a source', () => {
    expect(problems({ 'content/events.yaml': ['sources: [gazette]', 'sources: []'] })).toEqual([
      {
        code: 'bad-value',
        file: 'content/events.yaml',
        line: 5,
        message: '“sources” is an empty list: name at least one source',
      },
    ]);
  });

  test('that break a rule between keys', () => {
    expect(inFaction('checked:', 'members:\n  - as: member\n    sources: [gazette]\nchecked:')).toEqual([
      {
        code: 'bad-value',
        file: 'content/factions/dockers.mdx',
        line: 7,
        message: '“members.0” is a map: give either “figure” or “name”',
      },
    ]);
  });

  test('with more words than allowed', () => {
    expect(inNote('Work stopped\n', 'Work at the whole port stopped on Monday\n')).toEqual([
      {
        code: 'too-long',
        file: 'content/notes/work-stopped.mdx',
        line: 4,
        message: '“title”: 8 words; at most 7 are allowed',
      },
    ]);
  });
});

describe('statuses', () => {
  test('belong to every claim', () => {
    expect(inNote('status: supported\n', '')).toEqual([
      {
        code: 'claim-without-status',
        file: 'content/notes/work-stopped.mdx',
        line: 2,
        message:
          '“status”: a note of kind “claim” needs a status; ' +
          'allowed: supported, partly supported, contested, interpretation, not traced',
      },
    ]);
  });

  test('belong to claims alone', () => {
    expect(inNote('kind: claim', 'kind: term')).toEqual([
      {
        code: 'status-without-claim',
        file: 'content/notes/work-stopped.mdx',
        line: 3,
        message: '“status”: a note of kind “term” has no status; remove the line, or make it a claim',
      },
    ]);
  });
});

describe('content/edition.yaml', () => {
  const EDITION = 'content/edition.yaml';
  const inEdition = (more: string) => problems({ [EDITION]: (source) => source + more });

  test('has no unknown keys', () => {
    expect(inEdition('limits: Few.\n')).toMatchObject([{ code: 'unknown-key', file: EDITION, line: 12 }]);
  });

  test('says when a period of its own begins', () => {
    expect(inEdition('periods:\n  strike: { title: The strike, from: 1911-08 }\n')).toEqual([]);
    expect(inEdition('periods:\n  strike: { title: The strike }\n')).toEqual([
      {
        code: 'missing-key',
        file: EDITION,
        line: 13,
        message:
          '“periods.strike.from” is missing; only before, column, after begin by themselves; ' +
          'write the first day of “strike”',
      },
    ]);
  });

  test('has house rules whose patterns are regular expressions', () => {
    expect(problems({ [EDITION]: ['pattern: \\bswindles?\\b', 'pattern: (swindle'] })).toEqual([
      {
        code: 'bad-value',
        file: EDITION,
        line: 9,
        message: '“houseRules.0.pattern” is “(swindle”: write a regular expression, as in JavaScript between slashes',
      },
    ]);
  });

  test('has a contact that can be followed', () => {
    expect(inEdition('contact: mailto:ada@example.org\n')).toEqual([]);
    expect(inEdition('contact: ada@example.org\n')).toMatchObject([{ code: 'bad-value', file: EDITION, line: 12 }]);
  });
});
