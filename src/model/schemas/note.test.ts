import { describe, expect, test } from 'vitest';
import { note } from './note.ts';

const term = { kind: 'term', title: 'The crews', card: 'Four names, two crews.', checked: '2026-11-22' };
const claim = { ...term, kind: 'claim', status: 'partly supported' };
const issues = (value: unknown) => note.safeParse(value).error?.issues;

test('a claim with a status is a note', () => {
  expect(note.parse(claim)).toEqual({ ...claim, figures: [], formerIds: [] });
});

test('a note of another kind has no status', () => {
  const plain = { ...term, figures: [], formerIds: [] };
  expect(note.parse({ ...term, figures: ['reed'] })).toEqual({ ...plain, figures: ['reed'] });
  expect(note.parse({ ...term, kind: 'translation' })).toEqual({ ...plain, kind: 'translation' });
  expect(note.parse({ ...term, kind: 'context' })).toEqual({ ...plain, kind: 'context' });
});

test('a claim without a status is refused', () => {
  expect(issues({ ...term, kind: 'claim' })).toEqual([
    {
      code: 'custom',
      path: ['status'],
      message:
        'a note of kind “claim” needs a status; ' +
        'allowed: supported, partly supported, contested, interpretation, not traced',
      params: { code: 'claim-without-status' },
    },
  ]);
});

test('a status without a claim is refused', () => {
  expect(issues({ ...claim, kind: 'translation' })).toEqual([
    {
      code: 'custom',
      path: ['status'],
      message: 'a note of kind “translation” has no status; remove the line, or make it a claim',
      params: { code: 'status-without-claim' },
    },
  ]);
});

describe('fields', () => {
  const paths = (value: unknown) => issues(value)?.map(({ code, path }) => [code, path]);

  test('have the values that the lists allow', () => {
    expect(paths({ ...term, kind: 'opinion' })).toEqual([['invalid_value', ['kind']]]);
    expect(paths({ ...claim, status: 'true' })).toEqual([['invalid_value', ['status']]]);
  });

  test('have their greatest lengths', () => {
    expect(issues({ ...term, title: 'one two three four five six seven eight' })).toEqual([
      { code: 'custom', path: ['title'], message: '8 words; at most 7 are allowed', params: { code: 'too-long' } },
    ]);
    expect(issues({ ...term, card: 'word '.repeat(21).trim() })).toEqual([
      { code: 'custom', path: ['card'], message: '21 words; at most 20 are allowed', params: { code: 'too-long' } },
    ]);
  });

  test('are all needed', () => {
    expect(paths({})).toEqual([
      ['invalid_value', ['kind']],
      ['invalid_type', ['title']],
      ['invalid_type', ['card']],
      ['invalid_type', ['checked']],
    ]);
  });

  test('are the only ones', () => {
    expect(issues({ ...term, author: 'A' })).toMatchObject([{ code: 'unrecognized_keys', path: [], keys: ['author'] }]);
  });
});
