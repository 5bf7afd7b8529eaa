import { expect, test } from 'vitest';
import { t } from '../../../tests/support/messages.ts';
import { rowGroups } from './row-groups.ts';

const groupsOf = (...rows: Parameters<typeof rowGroups>[0]) => rowGroups(rows, t);
const [board, reed, cole] = [
  { kind: 'faction', central: false },
  { kind: 'figure', central: false },
  { kind: 'figure', central: true },
] as const;

test('central figures are before the others, and these before other kinds', () => {
  expect(groupsOf(board, reed, cole)).toEqual([
    { title: t.labels.central, rows: [cole] },
    { title: t.labels.others, rows: [reed] },
    { title: t.kinds.faction.title, rows: [board] },
  ]);
});

test('rows of a group keep their order', () => {
  const second = { ...reed };
  expect(groupsOf(second, reed)[0]?.rows[0]).toBe(second);
});

test('there is no group without rows', () => {
  expect(groupsOf(board).map(({ title }) => title)).toEqual([t.kinds.faction.title]);
  expect(groupsOf()).toEqual([]);
});
