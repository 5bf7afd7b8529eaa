import { expect, test } from 'vitest';
import {
  about,
  allArticles,
  anArticle,
  goneArticle,
  line,
  onceALine,
  records,
  text,
  withoutConsequences,
} from './consequences.ts';
import { problem, type Problem } from './report/problem.ts';

const NOTE = 'content/notes/a.mdx';
const at = (file: string, place: number, ...entries: string[]) =>
  problem('any', file, { line: place, column: 1 }, 'odd', entries);
const kept = (...found: Parameters<typeof withoutConsequences>[0]) =>
  withoutConsequences(found).map(({ file, line: place }: Problem) => `${file}:${place}`);

test('a problem is left out where an earlier rule spoils what it rests on', () => {
  const earlier = { problems: [at(NOTE, 3)], spoils: [line] };
  expect(kept(earlier, { problems: [at(NOTE, 3), at(NOTE, 4)], rests: [line] })).toEqual([`${NOTE}:3`, `${NOTE}:4`]);
  expect(kept({ problems: [at(NOTE, 3)], rests: [line] }, earlier)).toEqual([`${NOTE}:3`, `${NOTE}:3`]);
});

test('problems of one rule do not spoil each other, and one that is left out spoils what it would', () => {
  const body = { problems: [at(NOTE, 3), at(NOTE, 4)], rests: [line], spoils: [line, text] };
  expect(kept(body)).toHaveLength(2);
  const first = { problems: [at(NOTE, 3)], spoils: [line] };
  const left = { problems: [at(NOTE, 3)], rests: [line], spoils: [text] };
  expect(kept(first, left, { problems: [at(NOTE, 9)], rests: [text] })).toEqual([`${NOTE}:3`]);
});

test('entries are told apart by their names, records by their kinds', () => {
  const port = at('content/articles/port.mdx', 2, 'article:port');
  expect([about(port), records(port), anArticle(port)]).toEqual([['article:port'], [], allArticles(port)]);
  expect([goneArticle(['article:quay'])(port), goneArticle(['article:port'])(port)]).toEqual([allArticles(port), []]);
  const source = at('content/sources.yaml', 7, 'source:log');
  expect([about(source), records(source), anArticle(source)]).toEqual([['source:log'], ['source'], []]);
});

test('what is at fault on a line for one reason is one problem', () => {
  expect(onceALine([at(NOTE, 3), at(NOTE, 3), at(NOTE, 4)])).toHaveLength(2);
});
