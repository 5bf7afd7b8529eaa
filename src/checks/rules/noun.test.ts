import { expect, test } from 'vitest';
import { plain } from '../../../tests/support/problems.ts';
import { readTemp, type Change } from '../../../tests/support/temp-content.ts';
import { nounProblems } from './noun.ts';

const headings = (...all: string[]) => `---\nname: A\n---\n\n${all.map((each) => `## ${each}\n`).join('\n')}`;
const second = (...all: string[]) => ({ 'content/factions/crews.mdx': headings(...all) });
const OTHERS = ['How others use it', 'Since then'];
const problems = (changes: Record<string, Change>) =>
  nounProblems(readTemp({ 'content/edition.yaml': ['the: the column', 'the: the op-ed'], ...changes })).map(plain);

test('a noun that is in no heading of the groups is reported once', () => {
  expect(problems(second('How the column uses the word', ...OTHERS))).toEqual([
    'content/edition.yaml:6 [body-headings] “noun.the” is “the op-ed”, but the pages of all factions have the heading ' +
      '“How the column uses the word”, not “How the op-ed uses the word”; correct it, or the headings',
  ]);
});

test('a single group, or groups whose headings differ otherwise, have faults of their own', () => {
  expect(problems({})).toEqual([]);
  expect(problems(second('How the column says it', ...OTHERS))).toEqual([]);
  expect(problems(second('How the column uses the word', 'Since then'))).toEqual([]);
  const two = second('How the column uses the word', ...OTHERS);
  expect(nounProblems(readTemp(two))).toEqual([]);
});
