import { expect, test } from 'vitest';
import { textFragment } from './text-fragment.ts';

const fragment = (text: string, words: string, page = text) => {
  const start = text.indexOf(words);
  return textFragment('p6', text, start, start + words.length, page);
};

test('words that stand once are given as they are, after the paragraph’s id', () => {
  expect(fragment('The decision to execute Akbari is little.', 'execute Akbari')).toBe('p6:~:text=execute%20Akbari');
});

test('parts of words become whole words', () => {
  expect(fragment('The decision to execute him.', 'cision to exec')).toBe('p6:~:text=decision%20to%20execute');
});

test('hyphens, commas and ampersands are encoded, since directives give them a meaning', () => {
  expect(fragment('Call Mir-Hossein, R&D now.', 'Mir-Hossein, R&D')).toBe('p6:~:text=Mir%2DHossein%2C%20R%26D');
});

test('words that stand more than once get words before and after them', () => {
  expect(
    fragment(
      'For this reason, the decision fell.',
      'the decision',
      'For this reason, the decision fell. And the decision stood.',
    ),
  ).toBe('p6:~:text=reason%2C-,the%20decision,-fell.');
});

test('at the edge of a paragraph one side is enough', () => {
  expect(fragment('Indeed, more.', 'Indeed,', 'Indeed, more. Indeed, one.')).toBe('p6:~:text=Indeed%2C,-more.');
});

test('words that cannot be told apart are given with all of their paragraph', () => {
  expect(fragment('Yes, no.', 'no.', 'Yes, no. Yes, no.')).toBe('p6:~:text=Yes%2C-,no.');
});
