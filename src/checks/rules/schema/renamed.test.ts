import { expect, test } from 'vitest';
import { plain } from '../../../../tests/support/problems.ts';
import { readTemp, type Change } from '../../../../tests/support/temp-content.ts';
import { schemaProblems } from '../schema.ts';

const problems = (changes: Record<string, Change>) => readTemp(changes).entries.flatMap(schemaProblems).map(plain);
const inNote = (...change: [string, string]) => problems({ 'content/notes/work-stopped.mdx': change });
const inArticle = (...change: [string, string]) => problems({ 'content/articles/port.mdx': change });

test('that are misspelt are named with the key that is meant, which is not missing', () => {
  expect(problems({ 'content/events.yaml': ['sources:', 'source:'] })).toEqual([
    'content/events.yaml:5 [unknown-key] unknown key “source”; did you mean “sources”? allowed here: date, title, text, since, sources, figures, deathOf, manner, factions, publication, formerIds',
  ]);
});

test.each([
  ['kind: claim', 'kinds: claim', 'kind'],
  ['status:', 'staus:', 'status'],
  ['title: Work stopped', 'heading: Work stopped', 'title'],
])('%s renamed to %s is one problem', (key, other, meant) => {
  expect(inNote(key, other)).toEqual([expect.stringMatching(`\\[unknown-key\\] .*; did you mean “${meant}”\\? `)]);
});

test('a key without which others mean nothing is not missing where it is misspelt', () => {
  const fields = 'diedNot: Some say in 1940.\ndiedSources: [gazette]\nchecked:';
  expect(problems({ 'content/figures/reed.mdx': ['checked:', fields] })).toEqual([
    expect.stringMatching(/:5 \[unknown-key\] unknown key “diedNot”; did you mean “diedNote”\? /),
  ]);
});

const label = '\nlabels:\n  - label: a man\n    per: Moss\n    sources: [gazette]';

test('a key with too few or too many spaces before it is one problem', () => {
  const figure = (lines: string) =>
    problems({ 'content/figures/reed.mdx': ['checked:', `${lines.trimStart()}\nchecked:`] });
  expect(figure(label)).toEqual([]);
  expect(figure(label.replace('    sources', 'sources'))).toEqual([
    expect.stringMatching(
      /:8 \[unknown-key\] unknown key “sources”; “labels.0” lacks it; indent it more; allowed here: /,
    ),
  ]);
  const original = 'original:\n  title: بحر\n  language: ar\n  translation: T\n  source: gazette\n';
  expect(inArticle('author: Ada Moss\n', `${original}  author: Ada Moss\n`)).toEqual([
    expect.stringMatching(/ unknown key “author”; it belongs to the entry itself; indent it less; allowed here: /),
  ]);
});

test('a key between another and its value is one problem', () => {
  expect(problems({ 'content/events.yaml': ['  figures: [reed]', '  figures:\n  extra: [reed]'] })).toEqual([
    expect.stringMatching(/:7 \[unknown-key\] unknown key “extra”; did you mean “figures”\? /),
  ]);
});
