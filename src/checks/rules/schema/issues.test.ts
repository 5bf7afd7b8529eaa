import { describe, expect, test } from 'vitest';
import { plain } from '../../../../tests/support/problems.ts';
import { readTemp, type Change } from '../../../../tests/support/temp-content.ts';
import { schemaProblems } from '../schema.ts';

const problems = (changes: Record<string, Change>) => readTemp(changes).entries.flatMap(schemaProblems).map(plain);
const inNote = (...change: [string, string]) => problems({ 'content/notes/work-stopped.mdx': change });
const inFaction = (...change: [string, string]) => problems({ 'content/factions/dockers.mdx': change });
const inArticle = (...change: [string, string]) => problems({ 'content/articles/port.mdx': change });

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
