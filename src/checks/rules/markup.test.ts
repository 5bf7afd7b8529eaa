import { describe, expect, test } from 'vitest';
import { inArticle, inNote, markupIn, NOTE } from '../../../tests/support/markup-problems.ts';

test('Markdown with the elements of each collection is free', () => {
  expect(
    inNote('*The* [Gazette](https://example.org), [Reed](figure:reed) and <bdi lang="fa" dir="rtl">ظهر</bdi>'),
  ).toEqual([]);
  expect(inArticle('*Nobody* <bdi lang="fa" dir="rtl">ظهر</bdi>')).toEqual([]);
});

describe('code', () => {
  test.each([
    [
      '{1 + 1}',
      'an expression {1 + 1}; allowed: Markdown and <Cite>, <bdi>, <Since>; write \\{ for the character itself',
    ],
    [
      '{/* hidden */}',
      'an expression {/* hidden */}; allowed: Markdown and <Cite>, <bdi>, <Since>; write \\{ for the character itself',
    ],
    ['<bdi lang={a}>The</bdi>', 'the attribute “lang” of <bdi> is not text; write lang="…"'],
    ['<bdi lang>The</bdi>', 'the attribute “lang” of <bdi> is not text; write lang="…"'],
  ])('in a sentence is reported: %s', (words, message) => {
    expect(inNote(words)).toEqual([['code-in-content', NOTE, 10, message]]);
  });

  test.each(['import fs from "node:fs"', 'export const a = 1'])('as a block is reported: %s', (code) => {
    expect(markupIn({ [NOTE]: ['Work stopped at', `${code}\n\nWork stopped at`] })).toEqual([
      ['code-in-content', NOTE, 9, `“${code}” is code; allowed: Markdown and <Cite>, <bdi>, <Since>`],
    ]);
  });
});
