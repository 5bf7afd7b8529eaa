import { describe, expect, test } from 'vitest';
import { plain } from '../../../tests/support/problems.ts';
import { readTemp, type Change } from '../../../tests/support/temp-content.ts';
import { referenceProblems, unusedProblems } from './reference.ts';

const problems = (changes: Record<string, Change>) => {
  const content = readTemp(changes);
  return [...referenceProblems(content), ...unusedProblems(content)].map(plain);
};

test('names that exist are no problem', () => {
  expect(problems({})).toEqual([]);
});

test('an unknown figure is reported with the figures there are', () => {
  const cole = '---\nname: Ben Cole\n---\n';
  const changes: Record<string, Change> = {
    'content/figures/cole.mdx': cole,
    'content/articles/port.mdx': ['figure:reed', 'figure:read'],
  };
  expect(problems(changes)).toEqual([
    'content/articles/port.mdx:19 [unknown-figure] unknown figure “read”; allowed: cole, reed',
  ]);
});

test('an unknown faction is reported with the factions there are', () => {
  expect(problems({ 'content/events.yaml': ['factions: [dockers]', 'factions: [dockers, sailors]'] })).toEqual([
    'content/events.yaml:7 [unknown-faction] unknown faction “sailors”; allowed: dockers',
  ]);
});

test('an unknown note is reported with the notes there are', () => {
  expect(problems({ 'content/figures/reed.mdx': ['He led', 'He [led](note:talks)'] })).toEqual([
    'content/figures/reed.mdx:8 [unknown-note] unknown note “talks”; allowed: work-stopped',
  ]);
});

test('an unknown source is reported with all sources where they are few', () => {
  expect(problems({ 'content/notes/work-stopped.mdx': ['noon.', 'noon.<Cite id="gazete" />'] })).toEqual([
    'content/notes/work-stopped.mdx:9 [unknown-source] unknown source “gazete”; allowed: gazette',
  ]);
});

test('an unknown source is reported with the ten that begin most like it, and how many there are', () => {
  const ids = [
    'log',
    'post-3',
    'post-2',
    'post-1',
    'port-b',
    'port-a',
    'times',
    'echo',
    'sun',
    'globe',
    'gazette',
    'ad',
  ];
  const changes: Record<string, Change> = {
    'content/sources.yaml': ids.map((id) => `${id}:\n  title: ${id}\n`).join(''),
    'content/events.yaml': ['[gazette]', `[${ids.join(', ')}, post-4]`],
  };
  expect(problems(changes)).toEqual([
    'content/events.yaml:5 [unknown-source] unknown source “post-4”; allowed: ' +
      'post-1, post-2, post-3, port-a, port-b, ad, echo, gazette, globe, log … (12 in content/sources.yaml)',
  ]);
});

test('an id that continues a known one is nearest to it', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'gazette', 'post'];
  const changes: Record<string, Change> = {
    'content/sources.yaml': ids.map((id) => `${id}:\n  title: ${id}\n`).join(''),
    'content/events.yaml': ['[gazette]', `[${ids.join(', ')}, post-1911]`],
  };
  expect(problems(changes)).toEqual([
    'content/events.yaml:5 [unknown-source] unknown source “post-1911”; allowed: ' +
      'post, a, b, c, d, e, f, g, gazette, h … (11 in content/sources.yaml)',
  ]);
});

test('an unknown entry is reported once, where it is named first, with all other places', () => {
  const changes: Record<string, Change> = {
    'content/events.yaml': ['[reed]', '[read]'],
    'content/factions/dockers.mdx': ['figure:reed', 'figure:read'],
    'content/notes/work-stopped.mdx': ['Both bear', '[Both](figure:read) bear'],
  };
  expect(problems(changes)).toEqual([
    'content/factions/dockers.mdx:9 [unknown-figure] unknown figure “read” (also at content/notes/work-stopped.mdx:12, content/events.yaml:6); allowed: reed',
  ]);
});

test('a source that nothing cites is reported at its record', () => {
  expect(problems({ 'content/sources.yaml': ['read: whole\n', 'read: whole\nlog:\n  title: Log\n'] })).toEqual([
    'content/sources.yaml:7 [unused-source] nothing cites the source “log”; cite it or remove the record',
  ]);
});

test('several sources that nothing cites, which may have been cited by one text, are one problem', () => {
  const log = (id: string) => `${id}:\n  title: Log\n`;
  expect(problems({ 'content/sources.yaml': ['read: whole\n', `read: whole\n${log('log')}${log('diary')}`] })).toEqual([
    'content/sources.yaml:7 [unused-source] nothing cites the source “log”, nor “diary” at content/sources.yaml:9; cite it or remove the record',
  ]);
});

test('an unknown figure whose death an event reports is reported', () => {
  expect(problems({ 'content/events.yaml': ['figures: [reed]', 'figures: [reed]\n  deathOf: read'] })).toEqual([
    'content/events.yaml:7 [unknown-figure] unknown figure “read”; allowed: reed',
  ]);
});

test.each([
  ['note', 'noon', 'unknown-note', 'unknown note “noon”; allowed: work-stopped'],
  ['source', 'log', 'unknown-source', 'unknown source “log”; allowed: gazette'],
  ['event', 'talks-begin', 'unknown-event', 'unknown event “talks-begin”; allowed: talks-end'],
])('a correction of an unknown %s is reported', (kind, entry, code, message) => {
  const file = 'content/corrections.yaml';
  const record = `noon:\n  date: 2026-01-03\n  kind: ${kind}\n  entry: ${entry}\n  text: It was noon.\n  was: One\n  now: Noon\n`;
  expect(problems({ [file]: record })).toEqual([`${file}:4 [${code}] ${message}`]);
});

test('a citation counts in single quotation marks and over two lines', () => {
  const file = 'content/notes/work-stopped.mdx';
  const log: Change = ['read: whole\n', 'read: whole\nlog:\n  title: Log\n'];
  for (const cite of ["<Cite id='log' />", '<Cite\n  id="log"\n/>']) {
    expect(problems({ 'content/sources.yaml': log, [file]: ['noon.', `noon.${cite}`] })).toEqual([]);
  }
  expect(problems({ [file]: ['noon.', "noon.<Cite id='gazete' />"] })).toEqual([
    expect.stringContaining(`${file}:9 [unknown-source] `),
  ]);
});

test('an entry that no article names is reported as a file, though others name it', () => {
  expect(problems({ 'content/articles/port.mdx': ['[Reed](figure:reed)', 'Reed'] })).toEqual([
    'content/figures/reed.mdx [unnamed-figure] no article names the figure “reed”; write [words](figure:reed) in an article, or remove the file',
  ]);
});

describe('what follows from another fault is not reported:', () => {
  test('a source that nothing cites, where a citation is misspelt', () => {
    const events: Change = ['[gazette]', '[gazete]'];
    const lone = { 'content/events.yaml': events, 'content/sources.yaml': 'gazette:\n  title: A\nlog:\n  title: B\n' };
    expect(problems(lone)).toEqual([expect.stringContaining('[unknown-source]')]);
  });

  test('a figure that no article names, where a mention is misspelt', () => {
    expect(problems({ 'content/articles/port.mdx': ['figure:reed', 'figure:read'] })).toEqual([
      expect.stringContaining('[unknown-figure]'),
    ]);
  });

  test('an unknown entry whose own id is at fault', () => {
    const reed = { 'content/figures/reed.mdx': null, 'content/figures/Reed.mdx': '---\nname: Reed\n---\n' };
    expect(problems(reed)).toEqual([]);
  });

  test('an unknown entry of a kind that could not be read whole', () => {
    expect(problems({ 'content/figures/reed.mdx': '---\n{' })).toEqual([]);
  });
});
