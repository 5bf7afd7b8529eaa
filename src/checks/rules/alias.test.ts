import { describe, expect, test } from 'vitest';
import { plain } from '../../../tests/support/problems.ts';
import { readTemp, type Change } from '../../../tests/support/temp-content.ts';
import { readAddressed } from '../addresses/recorded.ts';
import { lockProblems } from './lock.ts';

const ARTICLE = 'content/articles/port.mdx';
function problems(changes: Record<string, Change>) {
  const content = readTemp(changes);
  return lockProblems(content, readAddressed(content)).map(plain);
}
const withAliases = (...aliases: string[]) =>
  problems({ [ARTICLE]: ['lead: true', ['lead: true\naliases:', ...aliases].join('\n  ')] });

test('an alias that leads nowhere is reported, with the ids of that kind', () => {
  expect(withAliases('note-old: note-new')).toEqual([
    `${ARTICLE}:16 [alias-nowhere] the alias “note-old” leads to “note-new”, which does not exist; allowed: note-reed, note-dockers, note-work-stopped`,
  ]);
});

test('an alias that hides a live id is reported', () => {
  expect(withAliases('p1: p2')).toEqual([
    `${ARTICLE}:16 [alias-shadows] the alias “p1” is the id of something here; remove the alias`,
  ]);
});

test('aliases in a circle are reported once, with their path', () => {
  expect(withAliases('old: older', 'older: oldest', 'oldest: old', 'new: p1')).toEqual([
    `${ARTICLE}:16 [alias-cycle] the aliases old → older → oldest → old form a circle; point each at an id of the page`,
  ]);
  expect(withAliases('old: old')).toEqual([
    `${ARTICLE}:16 [alias-cycle] the aliases old → old form a circle; point each at an id of the page`,
  ]);
});

test('an alias of an alias is reported, since an alias redirects in one step', () => {
  expect(withAliases('old: older', 'older: p1')).toEqual([
    `${ARTICLE}:16 [alias-nowhere] the alias “old” leads to “older”, which does not exist; allowed: p1`,
  ]);
});

test('aliases of one id that is gone are one fault, and an id that is nearly right is named', () => {
  expect(withAliases('old: talk', 'older: talk', 'oldest: old')).toEqual([
    `${ARTICLE}:16 [alias-nowhere] the alias “old” leads to “talk”, which does not exist; allowed: talks`,
  ]);
  expect(withAliases('old: wages')).toEqual([expect.stringMatching(/; allowed: an id of the page, such as \S+$/)]);
});

test('an alias that is not text is left to the rule of fields', () => {
  expect(withAliases('old: 5')).toEqual([]);
});

describe('a former id', () => {
  const FIGURE = 'content/figures/reed.mdx';
  const formerly = (id: string): Change => ['checked:', `formerIds: [${id}]\nchecked:`];

  test('of an entry that has another id now is no problem, nor are the same ids of kinds without shared addresses', () => {
    expect(problems({ [FIGURE]: formerly('pilot') })).toEqual([]);
    expect(problems({ [FIGURE]: formerly('gazette') })).toEqual([]);
  });

  test.each([
    ['reed', FIGURE],
    ['dockers', 'content/factions/dockers.mdx'],
    ['work-stopped', 'content/notes/work-stopped.mdx'],
  ])('that is the id of an entry is reported: %s', (id, file) => {
    const message = `the former id “${id}” is the id of ${file}; remove it here`;
    expect(problems({ [FIGURE]: formerly(id) })).toEqual([`${FIGURE}:5 [alias-shadows] ${message}`]);
  });

  test('that is written twice, in one entry or in two, is reported at the second', () => {
    const message = (file: string) => `the former id “pilot” is already in ${file}; keep one of them`;
    expect(problems({ [FIGURE]: formerly('pilot, pilot') })).toEqual([
      `${FIGURE}:5 [alias-shadows] ${message(FIGURE)}`,
    ]);
    const file = 'content/notes/work-stopped.mdx';
    expect(problems({ [FIGURE]: formerly('pilot'), [file]: formerly('pilot') })).toEqual([
      `${file}:6 [alias-shadows] ${message(FIGURE)}`,
    ]);
  });

  test('that an article writes as an alias as well is no problem', () => {
    const aliases: Change = ['lead: true', 'lead: true\naliases:\n  note-pilot: note-reed'];
    expect(problems({ [FIGURE]: formerly('pilot'), [ARTICLE]: aliases })).toEqual([]);
  });
});
