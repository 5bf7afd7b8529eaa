import { describe, expect, test } from 'vitest';
import { figure } from './figure.ts';

const reed = { name: 'Jonah Reed', inColumn: 'Reed', card: 'Harbour master.', checked: '2026-11-22' };
const issues = (value: unknown) =>
  figure.safeParse(value).error?.issues.map(({ path, message }) => ({ path, message }));

test('a figure has few fields of which it cannot do without', () => {
  expect(figure.parse(reed)).toEqual({
    ...reed,
    alternateNames: [],
    central: false,
    roles: [],
    labels: [],
    formerIds: [],
  });
});

describe('a field that means nothing without another', () => {
  test.each([
    ['born', '1861', 'bornSources', ['log']],
    ['died', '1911', 'diedSources', ['log']],
    ['diedNote', 'The day is disputed.', 'diedSources', ['log']],
    ['nativeName', 'بندر', 'lang', 'fa'],
    ['lang', 'fa', 'nativeName', 'بندر'],
  ])('%s is refused alone', (key, value, other, otherValue) => {
    expect(issues({ ...reed, [key]: value })).toEqual([
      { path: [other], message: `“${key}” is given without it; write both` },
    ]);
    expect(issues({ ...reed, [key]: value, [other]: otherValue })).toBeUndefined();
  });

  test('sources of a death are given with its date, or with a note on it', () => {
    const message = '“diedSources” is given without it, and without “diedNote”; write one of them';
    expect(issues({ ...reed, diedSources: ['log'] })).toEqual([{ path: ['died'], message }]);
    expect(issues({ ...reed, diedSources: ['log'], diedNote: 'The day is disputed.' })).toBeUndefined();
  });

  test('is reported with other faults of the entry', () => {
    expect(issues({ ...reed, born: '1861', card: 'word '.repeat(13).trim() })).toEqual([
      { path: ['card'], message: '13 words; at most 12 are allowed' },
      { path: ['bornSources'], message: '“born” is given without it; write both' },
    ]);
  });
});

test('an office and a label have sources', () => {
  expect(issues({ ...reed, roles: [{ role: 'Pilot', sources: [] }] })).toEqual([
    { path: ['roles', 0, 'sources'], message: 'name at least one source' },
  ]);
  expect(issues({ ...reed, labels: [{ label: 'pilot', per: 'Moss', sources: [] }] })).toEqual([
    { path: ['labels', 0, 'sources'], message: 'name at least one source' },
  ]);
});

test('other names are named once', () => {
  expect(issues({ ...reed, alternateNames: ['Jon Reed', 'Jon Reed'] })).toEqual([
    { path: ['alternateNames', 1], message: '“Jon Reed” is listed already; list it once' },
  ]);
});
