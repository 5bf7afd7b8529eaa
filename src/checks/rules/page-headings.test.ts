import { expect, test } from 'vitest';
import { plain } from '../../../tests/support/problems.ts';
import { readTemp } from '../../../tests/support/temp-content.ts';
import { pageHeadingProblems } from './page-headings.ts';

const headed = (...headings: string[]) =>
  `---\ntitle: A\n---\n${headings.map((words) => `\n### ${words}\n\nWords.\n`).join('')}`;
const problems = (about: string, method = headed()) =>
  pageHeadingProblems(readTemp({ 'content/pages/about.mdx': about, 'content/pages/method.mdx': method })).map((each) =>
    plain(each),
  );

test('headings of different words are no problem', () => {
  expect(problems(headed('How we count', 'Whom we ask'), headed('What we read'))).toEqual([]);
});

test.each(['Content', 'Rights!', 'Scheme dark', 'P1', 'A title'])('a heading “%s” is a part of the page', (words) => {
  expect(problems(headed(words))).toEqual([
    expect.stringMatching(/^content\/pages\/about\.mdx:5 \[duplicate-id\] .*as a part of the page itself has/),
  ]);
});

test('a heading begins with a letter, as its address has to', () => {
  expect(problems(headed('2022 and after'))).toEqual([
    'content/pages/about.mdx:5 [bad-id] the heading “2022 and after” would have the address “#2022-and-after”; begin it with a letter',
  ]);
});

test('a heading has not the address of a correction', () => {
  const correction = 'noon:\n  date: 2026-01-03\n  kind: note\n  entry: work-stopped\n  text: A\n  was: B\n  now: C\n';
  const content = readTemp({ 'content/pages/about.mdx': headed('Noon'), 'content/corrections.yaml': correction });
  expect(pageHeadingProblems(content)).toHaveLength(1);
});

test('a heading that is there twice is reported at the second, in another text too', () => {
  const message = '.* “#who-we-ask”, as the heading at content/pages/about\\.mdx:5 has';
  expect(problems(headed('Who we ask', 'Who we ask?'))).toEqual([
    expect.stringMatching(`^content/pages/about\\.mdx:9 ${message}`),
  ]);
  expect(problems(headed('Who we ask'), headed('Who we ask'))).toEqual([
    expect.stringMatching(`^content/pages/method\\.mdx:5 ${message}`),
  ]);
});
