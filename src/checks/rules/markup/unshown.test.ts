import { expect, test } from 'vitest';
import { inNote, markupIn, NOTE } from '../../../../tests/support/markup-problems.ts';

test('a footnote is reported once, at its words, whether it is used or not', () => {
  const message = 'a footnote [^a]; write its words into the text, and sources as <Cite id="…" />';
  const footnote = (words: string) => markupIn({ [NOTE]: ['Work stopped at', `${words}\n\nWork stopped at`] });
  expect(footnote('It did.[^a] Again.[^a]\n\n[^a]: In the log.')).toEqual([['markup', NOTE, 11, message]]);
  expect(footnote('[^a]: In the log.')).toEqual([['markup', NOTE, 9, message]]);
  expect(footnote('It did.[^a]')).toEqual([]);
});

test.each([
  ['a picture', '![The](https://example.org/a.png)', 'a picture “The”; allowed: Markdown without pictures'],
  ['struck-out words', '~~The~~', 'struck-out words “The”; write the words, or \\~ for the character itself'],
  ['code', '`The`', 'words as code “The”; remove the backticks, or the spaces before them'],
  [
    'a line break',
    'The\\\nGazette',
    'a line break within a paragraph; remove the \\ or the spaces at the end of the line',
  ],
])('%s is not shown', (_, words, message) => {
  expect(inNote(words)).toEqual([['markup', NOTE, 10, message]]);
});

test('a line between parts is reported once, with the heading that a second one makes', () => {
  const message = 'a line between parts; remove it (fields are between two lines of ---, at the start alone)';
  expect(markupIn({ [NOTE]: ['Work stopped at', '---\n\nIt did.\n---\n\nWork stopped at'] })).toEqual([
    ['markup', NOTE, 9, message],
  ]);
});
