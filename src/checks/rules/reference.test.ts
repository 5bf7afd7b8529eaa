import { expect, test } from 'vitest';
import { plain } from '../../../tests/support/problems.ts';
import { tempContent, type Change } from '../../../tests/support/temp-content.ts';
import { readContent } from '../read/content.ts';
import { referenceProblems } from './reference.ts';

const problems = (changes: Record<string, Change>) => referenceProblems(readContent(tempContent(changes))).map(plain);

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
    {
      code: 'unknown-figure',
      file: 'content/articles/port.mdx',
      line: 19,
      message: 'unknown figure “read”; allowed: cole, reed',
    },
  ]);
});

test('an unknown faction is reported with the factions there are', () => {
  expect(problems({ 'content/events.yaml': ['factions: [dockers]', 'factions: [dockers, sailors]'] })).toEqual([
    {
      code: 'unknown-faction',
      file: 'content/events.yaml',
      line: 7,
      message: 'unknown faction “sailors”; allowed: dockers',
    },
  ]);
});

test('an unknown note is reported with the notes there are', () => {
  expect(problems({ 'content/figures/reed.mdx': ['He led', 'He [led](note:talks)'] })).toEqual([
    {
      code: 'unknown-note',
      file: 'content/figures/reed.mdx',
      line: 8,
      message: 'unknown note “talks”; allowed: work-stopped',
    },
  ]);
});

test('an unknown source is reported with all sources where they are few', () => {
  expect(problems({ 'content/notes/work-stopped.mdx': ['noon.', 'noon.<Cite id="gazete" />'] })).toEqual([
    {
      code: 'unknown-source',
      file: 'content/notes/work-stopped.mdx',
      line: 9,
      message: 'unknown source “gazete”; allowed: gazette',
    },
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
    {
      code: 'unknown-source',
      file: 'content/events.yaml',
      line: 5,
      message:
        'unknown source “post-4”; allowed: ' +
        'post-1, post-2, post-3, port-a, port-b, ad, echo, gazette, globe, log … (12 in content/sources.yaml)',
    },
  ]);
});

test('an id that continues a known one is nearest to it', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i', 'gazette', 'post'];
  const changes: Record<string, Change> = {
    'content/sources.yaml': ids.map((id) => `${id}:\n  title: ${id}\n`).join(''),
    'content/events.yaml': ['[gazette]', `[${ids.join(', ')}, post-1911]`],
  };
  expect(problems(changes)).toEqual([
    {
      code: 'unknown-source',
      file: 'content/events.yaml',
      line: 5,
      message:
        'unknown source “post-1911”; allowed: ' +
        'post, a, b, c, d, e, f, g, gazette, h … (11 in content/sources.yaml)',
    },
  ]);
});

test('a name that is wrong in several places is reported at the first', () => {
  const changes: Record<string, Change> = {
    'content/events.yaml': ['[reed]', '[read]'],
    'content/factions/dockers.mdx': ['figure:reed', 'figure:read'],
  };
  expect(problems(changes)).toEqual([
    {
      code: 'unknown-figure',
      file: 'content/factions/dockers.mdx',
      line: 9,
      message: 'unknown figure “read” (and 1 more time); allowed: reed',
    },
  ]);
});

test('names of a kind that could not be read whole may exist', () => {
  expect(problems({ 'content/sources.yaml': '{' })).toEqual([]);
});

test('a source that nobody cites is reported at its record', () => {
  expect(problems({ 'content/sources.yaml': ['read: whole\n', 'read: whole\nlog:\n  title: Log\n'] })).toEqual([
    {
      code: 'unused-source',
      file: 'content/sources.yaml',
      line: 7,
      message: 'nobody cites the source “log”; cite it or remove the record',
    },
  ]);
});

test('an unknown figure whose death an event reports is reported', () => {
  expect(problems({ 'content/events.yaml': ['figures: [reed]', 'figures: [reed]\n  deathOf: read'] })).toEqual([
    {
      code: 'unknown-figure',
      file: 'content/events.yaml',
      line: 7,
      message: 'unknown figure “read”; allowed: reed',
    },
  ]);
});
