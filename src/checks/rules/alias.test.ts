import { expect, test } from 'vitest';
import { plain } from '../../../tests/support/problems.ts';
import { tempContent, type Change } from '../../../tests/support/temp-content.ts';
import { readContent } from '../read/content.ts';
import { lockProblems } from './lock.ts';

const ARTICLE = 'content/articles/port.mdx';
const problems = (changes: Record<string, Change>) => lockProblems(readContent(tempContent(changes))).map(plain);
const withAliases = (...aliases: string[]) =>
  problems({ [ARTICLE]: ['lead: true', ['lead: true\naliases:', ...aliases].join('\n  ')] }).map(
    ({ code, line, message }) => [code, line, message],
  );

test('an alias that leads nowhere is reported, with the ids of that kind', () => {
  const [problem, ...others] = problems({ [ARTICLE]: ['lead: true', 'lead: true\naliases:\n  note-old: note-new'] });
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ code: 'alias-nowhere', file: ARTICLE });
  expect(problem?.message).toBe(
    'the alias “note-old” leads to “note-new”, which does not exist; allowed: note-reed, note-dockers, note-work-stopped',
  );
});

test('an alias that hides a live id is reported', () => {
  const [problem, ...others] = problems({ [ARTICLE]: ['lead: true', 'lead: true\naliases:\n  p1: p2'] });
  expect(others).toEqual([]);
  expect(problem).toMatchObject({ code: 'alias-shadows', file: ARTICLE });
  expect(problem?.message).toBe('the alias “p1” is the id of something here; remove the alias');
});

test('aliases in a circle are reported once, step by step', () => {
  expect(withAliases('old: older', 'older: oldest', 'oldest: old', 'new: p1')).toEqual([
    ['alias-cycle', 16, 'the aliases old → older → oldest → old lead in a circle; lead each to an id of the page'],
  ]);
  expect(withAliases('old: old')).toEqual([
    ['alias-cycle', 16, 'the aliases old → old lead in a circle; lead each to an id of the page'],
  ]);
});

test('an alias of an alias is reported, since an alias leads on at once', () => {
  expect(withAliases('old: older', 'older: p1')).toEqual([
    ['alias-nowhere', 16, 'the alias “old” leads to “older”, which does not exist; allowed: none'],
  ]);
});

test('an alias that is no text is left to the rule of fields', () => {
  expect(withAliases('old: 5')).toEqual([]);
});

test('a former id is nobody’s present id, and one entry’s alone', () => {
  const note = 'content/notes/work-stopped.mdx';
  const figure = 'content/figures/reed.mdx';
  expect(problems({ [note]: ['checked:', 'formerIds: [halt]\nchecked:'] })).toEqual([]);
  expect(problems({ [figure]: ['checked:', 'formerIds: [master, master]\nchecked:'] })).toEqual([
    {
      code: 'alias-shadows',
      file: figure,
      line: 5,
      message: 'the former id “master” is written in content/figures/reed.mdx already; keep one of them',
    },
  ]);
});
