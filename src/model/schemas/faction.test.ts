import { describe, expect, test } from 'vitest';
import { faction, member } from './faction.ts';

describe('member', () => {
  const secretary = { as: 'Secretary', sources: ['irna'] };
  const issues = (value: unknown) => member.safeParse(value).error?.issues;
  const eitherOr = [{ code: 'custom', path: [], message: 'give either “figure” or “name”' }];

  test('is a figure that has a page, or a name', () => {
    expect(member.parse({ ...secretary, figure: 'shamkhani' })).toEqual({ ...secretary, figure: 'shamkhani' });
    expect(member.parse({ ...secretary, name: 'Ali Shamkhani' })).toEqual({ ...secretary, name: 'Ali Shamkhani' });
  });

  test('is not both', () => {
    expect(issues({ ...secretary, figure: 'shamkhani', name: 'Ali Shamkhani' })).toEqual(eitherOr);
  });

  test('is not nobody', () => {
    expect(issues(secretary)).toEqual(eitherOr);
  });

  test('has at least one source', () => {
    expect(issues({ as: 'Secretary', name: 'Ali Shamkhani', sources: [] })).toMatchObject([
      { path: ['sources'], message: 'name at least one source' },
    ]);
  });
});

describe('faction', () => {
  const majlis = {
    name: 'Parliament',
    kind: 'body',
    inColumn: ['parliament'],
    card: 'Iran’s elected legislature, the Majlis.',
    checked: '2026-11-22',
  };
  const issues = (value: unknown) => faction.safeParse(value).error?.issues;

  test('has no members unless it names them', () => {
    expect(faction.parse(majlis)).toEqual({ ...majlis, members: [] });
  });

  test('may have its name in its own script', () => {
    const native = { nativeName: 'مجلس', lang: 'fa', transliteration: 'Majles' };
    expect(faction.parse({ ...majlis, ...native })).toEqual({ ...majlis, ...native, members: [] });
  });

  test('is of a kind that the list allows', () => {
    expect(issues({ ...majlis, kind: 'party' })).toMatchObject([
      { code: 'invalid_value', path: ['kind'], values: ['faction', 'body', 'families', 'movement'] },
    ]);
  });

  test('has a card of at most twelve words', () => {
    expect(issues({ ...majlis, card: 'word '.repeat(13) })).toEqual([
      { code: 'custom', path: ['card'], message: '13 words; at most 12 are allowed', params: { code: 'too-long' } },
    ]);
  });

  test('tells which of its members is wrong', () => {
    const members = [
      { name: 'A', as: 'Speaker', sources: ['ap'] },
      { as: 'Deputy', sources: ['ap'] },
    ];
    expect(issues({ ...majlis, members })).toEqual([
      { code: 'custom', path: ['members', 1], message: 'give either “figure” or “name”' },
    ]);
  });

  test('has no other fields', () => {
    expect(issues({ ...majlis, leader: 'A' })).toMatchObject([
      { code: 'unrecognized_keys', path: [], keys: ['leader'] },
    ]);
  });
});
