import { describe, expect, test } from 'vitest';
import { readOutline, type Paragraph } from './outline.ts';
import { parseMdx } from './parse.ts';
import { byParagraph, excerpt, firstMentions, laterMentions, mentionsOf, notesOf } from './mentions.ts';

const outline = readOutline(
  parseMdx(`
[Ali Akbari](figure:akbari) knew [the council](faction:snsc).

[Akbari](figure:akbari), <Claim note="why">whom [Shamkhani](figure:shamkhani) and [Akbari](figure:akbari)</Claim> knew.

<Claim note="end">It ended</Claim>.
`),
);
const [first, second, third] = outline.paragraphs as [Paragraph, Paragraph, Paragraph];
const ids = (marks: { id: string }[]) => marks.map(({ id }) => id);

describe('mentionsOf', () => {
  test('gives each mention with its paragraph, in reading order', () => {
    expect(mentionsOf(outline, 'figure', 'akbari')).toEqual([
      { mark: first.marks[0], paragraph: first },
      { mark: second.marks[0], paragraph: second },
      { mark: second.marks[3], paragraph: second },
    ]);
  });

  test('tells kinds apart', () => {
    expect(mentionsOf(outline, 'faction', 'akbari')).toEqual([]);
    expect(mentionsOf(outline, 'note', 'end')).toEqual([{ mark: third.marks[0], paragraph: third }]);
  });
});

test('byParagraph counts mentions and knows the first of each paragraph', () => {
  expect(byParagraph(mentionsOf(outline, 'figure', 'akbari'))).toEqual([
    { paragraph: 1, id: 'akbari-1', times: 1 },
    { paragraph: 2, id: 'akbari-2', times: 2 },
  ]);
  expect(byParagraph([])).toEqual([]);
});

test('firstMentions are names that the article has not named before', () => {
  expect(ids(firstMentions(first))).toEqual(['akbari-1', 'snsc-1']);
  expect(ids(firstMentions(second))).toEqual(['shamkhani-1']);
  expect(ids(firstMentions(third))).toEqual([]);
});

describe('laterMentions', () => {
  test('are names from earlier paragraphs, each once', () => {
    expect(ids(laterMentions(first))).toEqual([]);
    expect(ids(laterMentions(second))).toEqual(['akbari-2']);
  });

  test('leave out a name that the paragraph itself names first', () => {
    const [paragraph] = readOutline(parseMdx('[Ali](figure:a), [he](figure:a)')).paragraphs as [Paragraph];
    expect(ids(laterMentions(paragraph))).toEqual([]);
  });
});

test('notesOf are the notes on words of the paragraph', () => {
  expect(ids(notesOf(first))).toEqual([]);
  expect(ids(notesOf(second))).toEqual(['words-why']);
  expect(ids(notesOf(third))).toEqual(['words-end']);
});

describe('excerpt', () => {
  const cut = (source: string, around?: number) => {
    const [mention] = mentionsOf(readOutline(parseMdx(source)), 'figure', 'a');
    return mention && excerpt(mention, around);
  };

  test('is the whole paragraph where that is short', () => {
    expect(cut('The decision on [Akbari](figure:a) stands.')).toEqual({
      before: 'The decision on ',
      words: 'Akbari',
      after: ' stands.',
    });
  });

  test('cuts at words on both sides', () => {
    expect(cut('one two three [Akbari](figure:a) four five six', 9)).toEqual({
      before: '… three ',
      words: 'Akbari',
      after: ' four …',
    });
  });

  test('cuts only the side that is too long', () => {
    expect(cut('one two three [Akbari](figure:a) four', 9)).toEqual({
      before: '… three ',
      words: 'Akbari',
      after: ' four',
    });
  });

  test('does not cut what is just as long as allowed', () => {
    expect(cut('one two [Akbari](figure:a) six ten', 8)).toEqual({
      before: 'one two ',
      words: 'Akbari',
      after: ' six ten',
    });
  });

  test('keeps sixty characters on each side where nothing else is asked', () => {
    const before = 'word '.repeat(12);
    const after = ' word'.repeat(12);
    expect(cut(`${before}[Akbari](figure:a)${after}`)).toEqual({ before, words: 'Akbari', after });
    expect(cut(`s${before}[Akbari](figure:a)${after}s`)).toEqual({
      before: `… ${'word '.repeat(11)}`,
      words: 'Akbari',
      after: `${' word'.repeat(11)} …`,
    });
  });

  test('has nothing before a mention that opens its paragraph', () => {
    expect(cut('[Akbari](figure:a) fell')).toEqual({ before: '', words: 'Akbari', after: ' fell' });
  });

  test('keeps an apostrophe with the words that it ends', () => {
    expect(cut('In [Larijani’s](figure:a) terms')).toEqual({ before: 'In ', words: 'Larijani’s', after: ' terms' });
  });
});
