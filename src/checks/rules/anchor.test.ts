import { expect, test } from 'vitest';
import { plain } from '../../../tests/support/problems.ts';
import { readTemp, type Change } from '../../../tests/support/temp-content.ts';
import { anchorProblems } from './anchor.ts';

const problems = (changes: Record<string, Change>) => anchorProblems(readTemp(changes)).map(plain);
const article = 'content/articles/port.mdx';
const claim = '<Claim note="work-stopped">stopped work</Claim>';

test('a note on words once is no problem', () => {
  expect(problems({})).toEqual([]);
});

test('a note without words is reported on its file', () => {
  expect(problems({ [article]: [claim, 'stopped work'] })).toEqual([
    'content/notes/work-stopped.mdx [note-not-anchored] the note “work-stopped” is attached to no words; ' +
      'write <Claim note="work-stopped">its words</Claim> in an article, or remove the file',
  ]);
});

test('a note on words twice is reported at the second place, with both', () => {
  expect(problems({ [article]: ['Nobody', '<Claim note="work-stopped">Nobody</Claim>'] })).toEqual([
    `${article}:21 [note-anchored-twice] the note “work-stopped” is attached to words 2 times ` +
      '(content/articles/port.mdx:19, content/articles/port.mdx:21); allowed: once',
  ]);
});

test('words of a second article count as well', () => {
  expect(problems({ 'content/articles/sea.mdx': `---\ntitle: The Sea\n---\n\nThey ${claim}.\n` })).toEqual([
    'content/articles/sea.mdx:5 [note-anchored-twice] the note “work-stopped” is attached to words 2 times ' +
      '(content/articles/port.mdx:19, content/articles/sea.mdx:5); allowed: once',
  ]);
});

test('a link in an article is not the words of a note', () => {
  expect(problems({ [article]: [claim, '[stopped work](note:work-stopped)'] })).toEqual([
    `${article}:19 [note-linked] a link leads to the note “work-stopped”; ` +
      'in an article write <Claim note="work-stopped">its words</Claim>, once',
    'content/notes/work-stopped.mdx [note-not-anchored] the note “work-stopped” is attached to no words; ' +
      'write <Claim note="work-stopped">its words</Claim> in an article, or remove the file',
  ]);
});

test('links to a note from other entries are free', () => {
  expect(problems({ 'content/figures/reed.mdx': ['He led', 'He [led](note:work-stopped)'] })).toEqual([]);
});

test('words that carry an unknown note are left to the rule of references', () => {
  expect(problems({ [article]: ['Nobody', '<Claim note="ships">Nobody</Claim>'] })).toEqual([]);
});

test('words within the words of another note, or within a link, are reported', () => {
  const help = 'end one before the other begins, or write <Claim> around the link';
  const overlap = (within: string) =>
    `${article}:19 [claims-overlap] the words of the note “work-stopped” are within ${within}; ${help}`;
  expect(
    problems({ [article]: [claim, '<Claim note="ships">*they* <Claim note="work-stopped">stopped</Claim></Claim>'] }),
  ).toEqual([overlap('those of “ships”')]);
  expect(problems({ [article]: [claim, '[<Claim note="work-stopped">stopped</Claim> work](figure:reed)'] })).toEqual([
    overlap('the link to figure:reed'),
  ]);
});
