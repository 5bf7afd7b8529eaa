import { describe, expect, test } from 'vitest';
import { readTemp, type Change } from '../../../tests/support/temp-content.ts';
import type { KindName } from '../../model/kinds.ts';
import { renamedEntries } from './former-ids.ts';

const formerIds = (kind: KindName, changes: Record<string, Change>) =>
  renamedEntries(readTemp(changes)).flatMap(({ entry, former }) => (entry.kind === kind ? [[entry.id, former]] : []));
const inFigure = (ids: string): Record<string, Change> => ({
  'content/figures/reed.mdx': ['checked:', `formerIds: [${ids}]\nchecked:`],
});
const withAliases = (...aliases: string[]): Record<string, Change> => ({
  'content/articles/port.mdx': ['lead: true', `aliases:\n  ${aliases.join('\n  ')}\nlead: true`],
});

test('are none where none are written', () => {
  expect(formerIds('figure', {})).toEqual([]);
});

test('are those of the entry, oldest first', () => {
  expect(formerIds('figure', inFigure('pilot, master'))).toEqual([['reed', ['pilot', 'master']]]);
  expect(formerIds('event', { 'content/events.yaml': ['talks-end:', 'talks-end:\n  formerIds: [end]'] })).toEqual([
    ['talks-end', ['end']],
  ]);
});

describe('an alias of a card in an article', () => {
  test('says the same', () => {
    const aliases = withAliases('note-pilot: note-reed', 'note-strike: note-work-stopped');
    expect(formerIds('figure', aliases)).toEqual([['reed', ['pilot']]]);
    expect(formerIds('note', aliases)).toEqual([['work-stopped', ['strike']]]);
    expect(formerIds('faction', aliases)).toEqual([]);
  });

  test('adds to those of the entry, each once', () => {
    const aliases = withAliases('note-pilot: note-reed', 'note-boatman: note-reed');
    expect(formerIds('figure', { ...inFigure('pilot, master'), ...aliases })).toEqual([
      ['reed', ['pilot', 'master', 'boatman']],
    ]);
  });

  test('is no alias of another place, and says nothing of kinds without cards', () => {
    const aliases = withAliases('pilot-1: reed-1', 'note-gone: p1', 'words-old: note-reed', 'note-ad: note-gazette');
    expect([...formerIds('figure', aliases), ...formerIds('source', aliases)]).toEqual([]);
  });
});

test('of an entry with faulty fields are unknown', () => {
  expect(formerIds('figure', { 'content/figures/reed.mdx': ['checked:', 'formerIds: [pilot]\ncheckd:'] })).toEqual([]);
});
