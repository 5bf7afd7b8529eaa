import { describe, expect, test } from 'vitest';
import { faction, member } from './faction.ts';

describe('member', () => {
  const secretary = { as: 'Secretary', sources: ['coast'] };
  const issues = (value: unknown) => member.safeParse(value).error?.issues;
  const eitherOr = [{ code: 'custom', path: [], message: 'give either “figure” or “name”' }];

  test('is a figure that has a page, or a name', () => {
    expect(member.parse({ ...secretary, figure: 'moreau' })).toEqual({ ...secretary, figure: 'moreau' });
    expect(member.parse({ ...secretary, name: 'Lucie Moreau' })).toEqual({ ...secretary, name: 'Lucie Moreau' });
  });

  test('is not both', () => {
    expect(issues({ ...secretary, figure: 'moreau', name: 'Lucie Moreau' })).toEqual(eitherOr);
  });

  test('is not nobody', () => {
    expect(issues(secretary)).toEqual(eitherOr);
  });

  test('has at least one source', () => {
    expect(issues({ as: 'Secretary', name: 'Lucie Moreau', sources: [] })).toMatchObject([
      { path: ['sources'], message: 'name at least one source' },
    ]);
  });
});

describe('faction', () => {
  const board = {
    name: 'Harbour Board',
    kind: 'body',
    inColumn: ['the Board'],
    card: 'Five members who run the harbour.',
    checked: '2026-11-22',
  };
  const issues = (value: unknown) => faction.safeParse(value).error?.issues;

  test('has no members unless it names them', () => {
    expect(faction.parse(board)).toEqual({ ...board, members: [] });
  });

  test('may have its name in its own script', () => {
    const native = { nativeName: 'دریا', lang: 'fa', transliteration: 'Daryā' };
    expect(faction.parse({ ...board, ...native })).toEqual({ ...board, ...native, members: [] });
  });

  test('is of a kind that the list allows', () => {
    expect(issues({ ...board, kind: 'party' })).toMatchObject([
      { code: 'invalid_value', path: ['kind'], values: ['faction', 'body', 'families', 'movement'] },
    ]);
  });

  test('has a card of at most twelve words', () => {
    expect(issues({ ...board, card: 'word '.repeat(13) })).toEqual([
      { code: 'custom', path: ['card'], message: '13 words; at most 12 are allowed', params: { code: 'too-long' } },
    ]);
  });

  test('tells which of its members is wrong', () => {
    const members = [
      { name: 'A', as: 'Speaker', sources: ['ap'] },
      { as: 'Deputy', sources: ['ap'] },
    ];
    expect(issues({ ...board, members })).toEqual([
      { code: 'custom', path: ['members', 1], message: 'give either “figure” or “name”' },
    ]);
  });

  test('has no other fields', () => {
    expect(issues({ ...board, leader: 'A' })).toMatchObject([
      { code: 'unrecognized_keys', path: [], keys: ['leader'] },
    ]);
  });
});
