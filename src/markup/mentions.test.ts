import { describe, expect, test } from 'vitest';
import type { Paragraph } from './outline.ts';
import { outlineOf } from '../../tests/support/outline.ts';
import { byParagraph, excerpt, firstMentions, mentionsOf } from './mentions.ts';

const outline = outlineOf(`
[Jonah Reed](figure:reed) knew [the board](faction:board).

[Reed](figure:reed), <Claim note="why">whom [Cole](figure:cole) and [Reed](figure:reed)</Claim> knew.

<Claim note="end">It ended</Claim>.
`);
const [first, second, third] = outline.paragraphs as [Paragraph, Paragraph, Paragraph];
const ids = (marks: { id: string }[]) => marks.map(({ id }) => id);

describe('mentionsOf', () => {
  test('gives each mention with its paragraph, in reading order', () => {
    expect(mentionsOf(outline, 'figure', 'reed')).toEqual([
      { mark: first.marks[0], paragraph: first },
      { mark: second.marks[0], paragraph: second },
      { mark: second.marks[3], paragraph: second },
    ]);
  });

  test('keeps kinds apart', () => {
    expect(mentionsOf(outline, 'faction', 'reed')).toEqual([]);
    expect(mentionsOf(outline, 'note', 'end')).toEqual([{ mark: third.marks[0], paragraph: third }]);
  });
});

test('byParagraph counts mentions and knows the first of each paragraph', () => {
  expect(byParagraph(mentionsOf(outline, 'figure', 'reed'))).toEqual([
    { paragraph: 1, id: 'reed-1', times: 1 },
    { paragraph: 2, id: 'reed-2', times: 2 },
  ]);
  expect(byParagraph([])).toEqual([]);
});

test('firstMentions are names that the article has not named before', () => {
  expect(ids(firstMentions(first))).toEqual(['reed-1', 'board-1']);
  expect(ids(firstMentions(second))).toEqual(['cole-1']);
  expect(ids(firstMentions(third))).toEqual([]);
});

describe('excerpt', () => {
  const cut = (source: string, around?: number) => {
    const [mention] = mentionsOf(outlineOf(source), 'figure', 'a');
    return mention && excerpt(mention, around);
  };

  test('is the whole paragraph where that is short', () => {
    expect(cut('The decision on [Reed](figure:a) is made.')).toEqual({
      before: 'The decision on ',
      words: 'Reed',
      after: ' is made.',
    });
  });

  test('cuts at words on both sides', () => {
    expect(cut('one two three [Reed](figure:a) four five six', 9)).toEqual({
      before: '… three ',
      words: 'Reed',
      after: ' four …',
    });
  });

  test('cuts only the side that is too long', () => {
    expect(cut('one two three [Reed](figure:a) four', 9)).toEqual({
      before: '… three ',
      words: 'Reed',
      after: ' four',
    });
  });

  test('does not cut what is just as long as allowed', () => {
    expect(cut('one two [Reed](figure:a) six ten', 8)).toEqual({
      before: 'one two ',
      words: 'Reed',
      after: ' six ten',
    });
  });

  test('keeps sixty characters on each side where nothing else is asked', () => {
    const before = 'word '.repeat(12);
    const after = ' word'.repeat(12);
    expect(cut(`${before}[Reed](figure:a)${after}`)).toEqual({ before, words: 'Reed', after });
    expect(cut(`s${before}[Reed](figure:a)${after}s`)).toEqual({
      before: `… ${'word '.repeat(11)}`,
      words: 'Reed',
      after: `${' word'.repeat(11)} …`,
    });
  });

  test('has nothing before a mention that opens its paragraph', () => {
    expect(cut('[Reed](figure:a) fell')).toEqual({ before: '', words: 'Reed', after: ' fell' });
  });

  test('keeps an apostrophe with the words that it ends', () => {
    expect(cut('In [Cole’s](figure:a) terms')).toEqual({ before: 'In ', words: 'Cole’s', after: ' terms' });
  });
});
