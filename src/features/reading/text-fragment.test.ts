import { expect, test } from 'vitest';
import { textFragment } from './text-fragment.ts';

const fragment = (text: string, words: string, page = text) => {
  const start = text.indexOf(words);
  return textFragment('p6', text, start, start + words.length, page);
};

test('words that occur once are given as they are, after the paragraph’s id', () => {
  expect(fragment('The decision to dismiss Hale is little.', 'dismiss Hale')).toBe('p6:~:text=dismiss%20Hale');
});

test('parts of words become whole words', () => {
  expect(fragment('The decision to dismiss him.', 'cision to dism')).toBe('p6:~:text=decision%20to%20dismiss');
});

test('hyphens, commas and ampersands are encoded, since directives give them a meaning', () => {
  expect(fragment('Call Hale-Alden, R&D now.', 'Hale-Alden, R&D')).toBe('p6:~:text=Hale%2DAlden%2C%20R%26D');
});

test('words that occur more than once get words before and after them', () => {
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

test('ambiguous words are given with all of their paragraph', () => {
  expect(fragment('Yes, no.', 'no.', 'Yes, no. Yes, no.')).toBe('p6:~:text=Yes%2C-,no.');
});
