import { describe, expect, test } from 'vitest';
import { plain } from '../../../tests/support/problems.ts';
import { readTemp, type Change } from '../../../tests/support/temp-content.ts';
import { fieldProblems, schemaProblems } from './schema.ts';

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
      'content/notes/work-stopped.mdx:6 [unknown-key] unknown key “heading”; allowed here: kind, status, title, card, since, figures, formerIds, checked',
    ]);
  });

  test('that are unknown within a list are reported with those of its items', () => {
    expect(
      inFaction('checked:', 'members:\n  - name: Cole\n    as: member\n    sources: [gazette]\n    by: Moss\nchecked:'),
    ).toEqual([
      'content/factions/dockers.mdx:10 [unknown-key] unknown key “by”; allowed here: figure, name, as, per, sources',
    ]);
  });

  test('that are unknown within a map are reported with those of the map', () => {
    const original = 'original:\n  title: بحر\n  language: ar\n  translation: T\n  source: gazette\n  year: 1911\n';
    expect(inArticle('lead: true\n', `${original}lead: true\n`)).toEqual([
      'content/articles/port.mdx:19 [unknown-key] unknown key “year”; allowed here: title, language, translation, source',
    ]);
  });

  test('that are missing are reported with their kind', () => {
    expect(inArticle('author: Ada Moss\n', '')).toEqual([
      'content/articles/port.mdx:2 [missing-key] “author” is missing; write the name, or a list of two or more names',
    ]);
    expect(inArticle('title: The Port Stands Still\n', '')).toEqual([
      'content/articles/port.mdx:2 [missing-key] “title” is missing; write text',
    ]);
  });

  test('an author is one name, or a list of several', () => {
    expect(inArticle('author: Ada Moss', 'author: [Ada Moss, Tom Hale]')).toEqual([]);
    expect(inArticle('author: Ada Moss', 'author: [Ada Moss]')).toEqual([
      'content/articles/port.mdx:3 [bad-value] “author” is a list: write the name, or a list of two or more names',
    ]);
  });

  test('that are missing and have few allowed values are reported with these', () => {
    expect(problems({ 'content/sources.yaml': ['  read: whole\n', ''] })).toEqual([
      'content/sources.yaml:1 [missing-key] “read” is missing; allowed: opening, whole',
    ]);
  });

  test('that are missing from the last record of a file, with a part of its last value, are one fault', () => {
    const cutOff = (text: string) => fieldProblems(readTemp({ 'content/sources.yaml': text }).entries).map(plain);
    const at = 'content/sources.yaml:1 [missing-key] “type” is missing; allowed: news agency, newspaper, broadcaster, ';
    const whole = 'gazette:\n  publisher: A\n  title: B\n  language: en\n';
    expect(cutOff(`${whole}  url: https:/\n`)).toEqual([expect.stringContaining(at)]);
    expect(cutOff(`${whole}  archive:\n    url: https://a.example/\n`)).toEqual([expect.stringContaining(at)]);
    expect(cutOff(`${whole}  url:\n`)).toEqual([expect.stringContaining(at)]);
    expect(cutOff(`${whole}  url: https:/\n  type: official\n  read:\n`)).toHaveLength(2);
  });

  test('that are missing because their line goes on with the value before it are one fault', () => {
    expect(inNote('title: Work stopped', '  Work stopped')).toEqual([
      'content/notes/work-stopped.mdx:3 [missing-key] “title” is missing, and the value of “status” goes on over the next line; ' +
        'write “title:” before what belongs to it',
    ]);
  });

  test('that are misspelt are named with the key that is meant, which is not missing', () => {
    expect(problems({ 'content/events.yaml': ['sources:', 'source:'] })).toEqual([
      'content/events.yaml:5 [unknown-key] unknown key “source”; did you mean “sources”? allowed here: date, title, text, since, sources, figures, deathOf, manner, factions, publication, formerIds',
    ]);
  });
});

test.each([
  ['kind: claim', 'kinds: claim', 'kind'],
  ['status:', 'staus:', 'status'],
  ['title: Work stopped', 'heading: Work stopped', 'title'],
])('%s renamed to %s is one problem', (key, other, meant) => {
  expect(inNote(key, other)).toEqual([expect.stringMatching(`\\[unknown-key\\] .*; did you mean “${meant}”\\? `)]);
});

describe('values', () => {
  test('outside a list of allowed ones', () => {
    expect(inNote('kind: claim', 'kind: clam')).toEqual([
      'content/notes/work-stopped.mdx:2 [bad-value] “kind” is “clam”; allowed: claim, term, translation, context',
    ]);
  });

  test('left empty where few are allowed', () => {
    expect(inNote('kind: claim', 'kind:')).toEqual([
      'content/notes/work-stopped.mdx:2 [bad-value] “kind” is nothing; allowed: claim, term, translation, context',
    ]);
  });

  test('left empty where a list belongs', () => {
    expect(problems({ 'content/events.yaml': ['figures: [reed]', 'figures:'] })).toEqual([
      'content/events.yaml:6 [bad-value] “figures” is nothing; write a list',
    ]);
  });

  test('of another kind', () => {
    expect(inArticle('lead: true', 'lead: yes')).toEqual([
      'content/articles/port.mdx:14 [bad-value] “lead” is text; write true or false',
    ]);
    expect(inArticle('title: The Port Stands Still', 'title: [The, Port]')).toEqual([
      'content/articles/port.mdx:2 [bad-value] “title” is a list; write text',
    ]);
  });

  test('in place of a whole record', () => {
    expect(problems({ 'content/sources.yaml': 'gazette:\n' })).toEqual([
      'content/sources.yaml:1 [bad-value] “gazette” is nothing; write a map',
    ]);
  });

  test('that are no date', () => {
    expect(inNote('2026-01-02', '2 January')).toEqual([
      'content/notes/work-stopped.mdx:6 [bad-value] “checked” is “2 January”: write a whole day as 2023-01-14',
    ]);
  });

  test('that are no day of the calendar', () => {
    expect(inNote('2026-01-02', '2026-02-30')).toEqual([
      'content/notes/work-stopped.mdx:6 [bad-value] “checked” is “2026-02-30”: no such day in the calendar',
    ]);
  });

  test('without a source', () => {
    expect(problems({ 'content/events.yaml': ['sources: [gazette]', 'sources: []'] })).toEqual([
      'content/events.yaml:5 [bad-value] “sources” is an empty list: name at least one source',
    ]);
  });

  test('that break a rule between keys', () => {
    expect(inFaction('checked:', 'members:\n  - as: member\n    sources: [gazette]\nchecked:')).toEqual([
      'content/factions/dockers.mdx:7 [bad-value] “members.0” is a map: give either “figure” or “name”',
    ]);
  });

  test('with more words than allowed', () => {
    expect(inNote('Work stopped\n', 'Work at the whole port stopped on Monday\n')).toEqual([
      'content/notes/work-stopped.mdx:4 [too-long] “title”: 8 words; at most 7 are allowed',
    ]);
  });
});

describe('statuses', () => {
  test('belong to every claim', () => {
    expect(inNote('status: supported\n', '')).toEqual([
      'content/notes/work-stopped.mdx:2 [claim-without-status] “status”: a note of kind “claim” needs a status; ' +
        'allowed: supported, partly supported, contested, interpretation, not traced',
    ]);
  });

  test('belong to claims alone', () => {
    expect(inNote('kind: claim', 'kind: term')).toEqual([
      'content/notes/work-stopped.mdx:3 [status-without-claim] “status”: a note of kind “term” has no status; remove the line, or make it a claim',
    ]);
  });
});

describe('content/edition.yaml', () => {
  const EDITION = 'content/edition.yaml';
  const inEdition = (more: string) => problems({ [EDITION]: (source) => source + more });

  test('has no unknown keys', () => {
    expect(inEdition('limits: Few.\n')).toEqual([expect.stringContaining(`${EDITION}:12 [unknown-key] `)]);
  });

  test('says when a period of its own begins', () => {
    expect(inEdition('periods:\n  strike: { title: The strike, from: 1911-08 }\n')).toEqual([]);
    expect(inEdition('periods:\n  strike: { title: The strike }\n')).toEqual([
      `${EDITION}:13 [missing-key] “periods.strike.from” is missing; only before, column, after begin by themselves; ` +
        'write the first day of “strike”',
    ]);
  });

  test('has house rules whose patterns are regular expressions', () => {
    expect(problems({ [EDITION]: ['pattern: \\bswindles?\\b', 'pattern: (swindle'] })).toEqual([
      `${EDITION}:9 [bad-value] “houseRules.0.pattern” is “(swindle”: write a regular expression, as in JavaScript between slashes`,
    ]);
  });

  test('has a contact that can be followed', () => {
    expect(inEdition('contact: mailto:ada@example.org\n')).toEqual([]);
    expect(inEdition('contact: ada@example.org\n')).toEqual([expect.stringContaining(`${EDITION}:12 [bad-value] `)]);
  });
});
