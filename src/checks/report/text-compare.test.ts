import { expect, test } from 'vitest';
import { compareParagraphs, lineOfDifference } from './text-compare.ts';

const TEXT = ['Ada Moss', 'The Port', 'Reed left.', 'Cole stayed.', 'It rained.'];
const compare = (...texts: string[]) =>
  compareParagraphs(
    ['Ada Moss', 'The Port', ...texts].map((text, index) => ({ text, line: index + 1 })),
    TEXT,
  ).map(({ line, message }) => [line, message]);

test('the same paragraphs do not differ', () => {
  expect(compare('Reed left.', 'Cole stayed.', 'It rained.')).toEqual([]);
});

test('a lost paragraph is named at the place where it is missing', () => {
  expect(compare('Reed left.', 'It rained.')).toEqual([
    [4, '2 paragraphs; the text has 3; “Cole stayed.” is missing here'],
  ]);
  expect(compare('Reed left.', 'Cole stayed.')).toEqual([
    [4, '2 paragraphs; the text has 3; “It rained.” is missing here'],
  ]);
});

test('an added paragraph is named', () => {
  expect(compare('Reed left.', 'Cole stayed.', 'It rained.', 'Moss wrote.')).toEqual([
    [6, '4 paragraphs; the text has 3; “Moss wrote.” is not in the text'],
  ]);
});

test('swapped paragraphs are reported once', () => {
  expect(compare('Cole stayed.', 'Reed left.', 'It rained.')).toEqual([
    [3, 'the paragraphs are in a different order: found “Cole stayed.” where the text has “Reed left.”'],
  ]);
});

const help = 'the text must stay as it is; only marks may be added';

test('each changed paragraph is reported', () => {
  expect(compare('Reed left!', 'Cole stays.', 'It rained.')).toEqual([
    [3, `found “Reed left!” where the text has “Reed left.” (character 10); ${help}`],
    [4, `found “Cole stays.” where the text has “Cole stayed.” (character 10); ${help}`],
  ]);
});

test('characters that look alike, or are not seen, are reported by their codes', () => {
  expect(compare('Rееd left.', 'Cole\u00AD stayed.', 'It rained.\u200B')).toEqual([
    [3, `found “Rееd left.” where the text has “Reed left.” (character 2: “е” U+0435 for “e”); ${help}`],
    [
      4,
      `found “Cole\u00AD stayed.” where the text has “Cole stayed.” (character 5: soft hyphen U+00AD for space); ${help}`,
    ],
    [
      5,
      `found “It rained.\u200B” where the text has “It rained.” (character 11: zero-width space U+200B for the end); ${help}`,
    ],
  ]);
});

test.each([
  ['Ada Moss\n\nThe Port', undefined],
  ['Ada Moss\n\nThe Sea', 3],
  ['Ada Moss\nThe Port', 2],
  ['Ada', 1],
  ['Ada Moss\n\nThe Port\n', 3],
])('%j differs from a text from its line %s on', (text, line) => {
  expect(lineOfDifference(text, 'Ada Moss\n\nThe Port')).toBe(line);
});

test('a list that begins with another number is reported at its first item', () => {
  const list = (start: number) => ['A', 'B', `> ${start}. Buy.`, `> ${start + 1}. Send.`, 'In 1911. So.'];
  const found = list(5).map((text, index) => ({ text, line: index + 1 }));
  expect(compareParagraphs(found, list(1)).map(({ line }) => line)).toEqual([3]);
  const changed = [...list(5).slice(0, 3), '> 6. Sell.', 'In 1912. So.'].map((text, line) => ({
    text,
    line: line + 1,
  }));
  expect(compareParagraphs(changed, list(1)).map(({ line }) => line)).toEqual([3, 4, 5]);
});
