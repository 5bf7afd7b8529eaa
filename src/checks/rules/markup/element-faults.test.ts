import { describe, expect, test } from 'vitest';
import { ARTICLE, inArticle, inNote, markupIn, NOTE } from '../../../../tests/support/markup-problems.ts';

const OF_NOTES = 'allowed here: <Cite>, <bdi>, <Since>';
test.each([
  ['an element', '<b>The</b>', `the element <b>; ${OF_NOTES}`],
  ['a script', '<script src="https://example.org/a.js" />', `the element <script>; ${OF_NOTES}`],
  ['a fragment', '<>The</>', `the element <>; ${OF_NOTES}`],
  ['an element named as a method', '<constructor>The</constructor>', `the element <constructor>; ${OF_NOTES}`],
  ['the words of a note', '<Claim note="a">The</Claim>', `the element <Claim>; ${OF_NOTES}`],
  ['an event handler', '<bdi onclick="alert(1)">The</bdi>', 'the attribute “onclick” of <bdi>; allowed: lang, dir'],
  ['spread attributes', '<bdi {...props}>The</bdi>', 'the attribute “{…}” of <bdi>; allowed: lang, dir'],
])('%s in a note is reported', (_, words, message) => {
  expect(inNote(words)).toEqual([['markup', NOTE, 10, message]]);
});

test('elements of bodies have no place in an article', () => {
  const message = 'the element <Cite>; allowed here: <Section>, <Claim>, <bdi>';
  expect(inArticle('Nobody<Cite id="gazette" />')).toEqual([['markup', ARTICLE, 21, message]]);
});

describe('an element', () => {
  const inSection = (attributes: string) => markupIn({ [ARTICLE]: ['id="talks" title="The talks end"', attributes] });

  test.each([
    ['title="The talks end"', '<Section> has no attribute “id”; write <Section id="…">'],
    ['id="talks"', '<Section> has no attribute “title”; write <Section title="…">'],
    ['id="talks" title=" "', 'the attribute “title” of <Section> is empty; write title="…"'],
    ['id="talks" id="end" title="A"', 'the attribute “id” of <Section> appears twice; keep one'],
    ['id="talks" title="A" class="b"', 'the attribute “class” of <Section>; allowed: id, title'],
  ])('has its attributes, each once and with words: <Section %s>', (attributes, message) => {
    expect(inSection(attributes)).toEqual([['markup', ARTICLE, 17, message]]);
  });

  test('that cites is empty, and names a source', () => {
    expect(inNote('<Cite id="gazette">The</Cite>')).toEqual([
      ['markup', NOTE, 10, 'words inside <Cite>; write <Cite id="…" /> after them'],
    ]);
    expect(inNote('<Cite />')).toEqual([['markup', NOTE, 10, '<Cite> has no attribute “id”; write <Cite id="…" />']]);
    expect(inNote("The<Cite id='gazette' />")).toEqual([]);
  });
});

test.each([
  ['<bdi lang="fa" dir="ltr">ظهر</bdi>', 'the attribute “dir” of <bdi> is “ltr”; write rtl, or correct “fa”'],
  [
    '<bdi lang="el" dir="ltr">ظهر</bdi>',
    'the words in <bdi> have no letter of the script of “el”; correct “lang”, or remove <bdi>',
  ],
  [
    '<bdi lang="fa" dir="rtl">zohr</bdi>',
    'the words in <bdi> have no letter of the script of “fa”; correct “lang”, or remove <bdi>',
  ],
])('%s contradicts itself', (words, message) => {
  expect(inNote(words)).toEqual([['markup', NOTE, 10, message]]);
});

test.each([
  '<bdi lang="fa-Latn" dir="ltr">zohr</bdi>',
  '<bdi lang="ar" dir="rtl">١٩١١</bdi>',
  '<bdi lang="ja" dir="ltr">正午</bdi>',
])('%s does not', (words) => {
  expect(inNote(words)).toEqual([]);
});
