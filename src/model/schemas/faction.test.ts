import { describe, expect, test } from 'vitest';
import { faction, member } from './faction.ts';

describe('member', () => {
  const secretary = { as: 'Secretary', sources: ['log'] };
  const issues = (value: unknown) => member.safeParse(value).error?.issues;
  const eitherOr = [{ code: 'custom', path: [], message: 'give either “figure” or “name”' }];

  test('is a figure that has a page, or a name', () => {
    expect(member.parse({ ...secretary, figure: 'reed' })).toEqual({ ...secretary, figure: 'reed' });
    expect(member.parse({ ...secretary, name: 'Jonah Reed' })).toEqual({ ...secretary, name: 'Jonah Reed' });
  });

  test('is not both', () => {
    expect(issues({ ...secretary, figure: 'reed', name: 'Jonah Reed' })).toEqual(eitherOr);
  });

  test('is not nobody', () => {
    expect(issues(secretary)).toEqual(eitherOr);
  });

  test('has at least one source', () => {
    expect(issues({ as: 'Secretary', name: 'Jonah Reed', sources: [] })).toMatchObject([
      { path: ['sources'], message: 'name at least one source' },
    ]);
  });
});

describe('faction', () => {
  const board = {
    name: 'Harbour board',
    kind: 'body',
    inColumn: ['the board'],
    card: 'The elected board of the harbour.',
    checked: '2026-11-22',
  };
  const issues = (value: unknown) => faction.safeParse(value).error?.issues;

  test('has no members unless it names them', () => {
    expect(faction.parse(board)).toEqual({ ...board, members: [], formerIds: [] });
  });

  test('may have its name in its own script', () => {
    const native = { nativeName: 'بندر', lang: 'fa', transliteration: 'bandar' };
    expect(faction.parse({ ...board, ...native })).toEqual({ ...board, ...native, members: [], formerIds: [] });
  });

  test('has a native name only with its language, and a transliteration only of a native name', () => {
    const missing = (key: string, other: string) => [
      { code: 'custom', path: [other], message: `“${key}” is given without it; write both` },
    ];
    expect(issues({ ...board, nativeName: 'بندر' })).toMatchObject(missing('nativeName', 'lang'));
    expect(issues({ ...board, lang: 'fa' })).toMatchObject(missing('lang', 'nativeName'));
    expect(issues({ ...board, transliteration: 'bandar' })).toMatchObject(missing('transliteration', 'nativeName'));
  });

  test('is of a kind that the list allows', () => {
    expect(issues({ ...board, kind: 'party' })).toMatchObject([
      { code: 'invalid_value', path: ['kind'], values: ['faction', 'body', 'families', 'movement'] },
    ]);
  });

  test('has a card of at most twelve words', () => {
    expect(issues({ ...board, card: 'word '.repeat(13).trim() })).toEqual([
      { code: 'custom', path: ['card'], message: '13 words; at most 12 are allowed', params: { code: 'too-long' } },
    ]);
  });

  test('reports which of its members is wrong', () => {
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
