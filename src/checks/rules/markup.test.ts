import { describe, expect, test } from 'vitest';
import { readTemp, type Change } from '../../../tests/support/temp-content.ts';
import { markupProblems } from './markup.ts';

const note = 'content/notes/work-stopped.mdx';
const article = 'content/articles/port.mdx';
const problems = (changes: Record<string, Change>) =>
  readTemp(changes)
    .entries.flatMap(markupProblems)
    .map(({ ruleId, file, line, reason }) => [ruleId, file, line, reason]);
const inNote = (words: string) => problems({ [note]: ['The Gazette saw', `${words} saw`] });
const inArticle = (words: string) => problems({ [article]: ['Nobody', words] });

test('what came later is a passage or a sentence with words, and not within another', () => {
  const inSentence = (found: string, put: string) =>
    problems({ [note]: [found, put] }).map(([, , , message]) => message);
  const PART = '<Since> around a part of a sentence; put it around the whole of one, with its sources';
  const LAST = 'Both bear it out.<Cite id="gazette" />';
  expect(inSentence(LAST, `<Since>${LAST}</Since>`)).toEqual([]);
  expect(inSentence(LAST, `<Since>${LAST}</Since> <Since>It is so.<Cite id="gazette" /></Since>`)).toEqual([]);
  expect(inSentence('Both bear', 'Both <Since>later</Since> bear')).toEqual([PART]);
  const misspelt = LAST.replace('<Cite', '<CCite');
  expect(inSentence(LAST, `<Since>${misspelt}</Since>`)).toEqual([expect.stringMatching(/^the element <CCite>/)]);
  expect(inSentence('Both bear it out.', '<Since>Both bear it out.</Since>')).toEqual([PART]);
  expect(inNote('<Since> </Since>The').map(([, , , message]) => message)).toEqual([
    '<Since> without words; write some, or remove it',
  ]);
  expect(inNote('<Since><Since>The</Since></Since>').map(([, , , message]) => message)).toEqual([
    '<Since> within another; end one before the other begins',
  ]);
});

test('Markdown with the elements of each collection is free', () => {
  expect(
    inNote('*The* [Gazette](https://example.org), [Reed](figure:reed) and <bdi lang="fa" dir="rtl">ظهر</bdi>'),
  ).toEqual([]);
  expect(inArticle('*Nobody* <bdi lang="fa" dir="rtl">ظهر</bdi>')).toEqual([]);
});

const OF_NOTES = 'allowed here: <Cite>, <bdi>, <Since>';
test.each([
  ['an element', '<b>The</b>', `the element <b>; ${OF_NOTES}`],
  ['a script', '<script src="https://example.org/a.js" />', `the element <script>; ${OF_NOTES}`],
  ['a fragment', '<>The</>', `the element <>; ${OF_NOTES}`],
  ['an element named as a method', '<constructor>The</constructor>', `the element <constructor>; ${OF_NOTES}`],
  ['the words of a note', '<Claim note="a">The</Claim>', `the element <Claim>; ${OF_NOTES}`],
  ['an event handler', '<bdi onclick="alert(1)">The</bdi>', 'the attribute “onclick” of <bdi>; allowed: lang, dir'],
  ['spread attributes', '<bdi {...props}>The</bdi>', 'the attribute “{…}” of <bdi>; allowed: lang, dir'],
  ['a picture', '![The](https://example.org/a.png)', 'a picture “The”; allowed: Markdown without pictures'],
])('%s in a note is reported', (_, words, message) => {
  expect(inNote(words)).toEqual([['markup', note, 10, message]]);
});

test('elements of bodies have no place in an article', () => {
  const message = 'the element <Cite>; allowed here: <Section>, <Claim>, <bdi>';
  expect(inArticle('Nobody<Cite id="gazette" />')).toEqual([['markup', article, 21, message]]);
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
    expect(inNote(words)).toEqual([['code-in-content', note, 10, message]]);
  });

  test.each(['import fs from "node:fs"', 'export const a = 1'])('as a block is reported: %s', (code) => {
    expect(problems({ [note]: ['Work stopped at', `${code}\n\nWork stopped at`] })).toEqual([
      ['code-in-content', note, 9, `“${code}” is code; allowed: Markdown and <Cite>, <bdi>, <Since>`],
    ]);
  });
});

test.each(['javascript:alert(1)', 'JavaScript:alert(1)', 'data:text/html,a', 'vbscript:a', '//example.org', '/about/'])(
  'a link to %s is reported',
  (url) => {
    const message = `a link to “${url}”; allowed: figure:ID, faction:ID, place:ID, note:ID, and addresses with https://`;
    expect(inNote(`[The](${url})`)).toEqual([['bad-link', note, 10, message]]);
    expect(problems({ [note]: ['Work stopped at', `[a]: ${url}\n\nWork stopped at`] })).toEqual([
      ['bad-link', note, 9, message],
    ]);
  },
);

test('a footnote is reported once, at its words, whether it is used or not', () => {
  const message = 'a footnote [^a]; write its words into the text, and sources as <Cite id="…" />';
  const footnote = (words: string) => problems({ [note]: ['Work stopped at', `${words}\n\nWork stopped at`] });
  expect(footnote('It did.[^a] Again.[^a]\n\n[^a]: In the log.')).toEqual([['markup', note, 11, message]]);
  expect(footnote('[^a]: In the log.')).toEqual([['markup', note, 9, message]]);
  expect(footnote('It did.[^a]')).toEqual([]);
});

describe('an element', () => {
  const inSection = (attributes: string) => problems({ [article]: ['id="talks" title="The talks end"', attributes] });

  test.each([
    ['title="The talks end"', '<Section> has no attribute “id”; write <Section id="…">'],
    ['id="talks"', '<Section> has no attribute “title”; write <Section title="…">'],
    ['id="talks" title=" "', 'the attribute “title” of <Section> is empty; write title="…"'],
    ['id="talks" id="end" title="A"', 'the attribute “id” of <Section> appears twice; keep one'],
    ['id="talks" title="A" class="b"', 'the attribute “class” of <Section>; allowed: id, title'],
  ])('has its attributes, each once and with words: <Section %s>', (attributes, message) => {
    expect(inSection(attributes)).toEqual([['markup', article, 17, message]]);
  });

  test('that cites is empty, and names a source', () => {
    expect(inNote('<Cite id="gazette">The</Cite>')).toEqual([
      ['markup', note, 10, 'words inside <Cite>; write <Cite id="…" /> after them'],
    ]);
    expect(inNote('<Cite />')).toEqual([['markup', note, 10, '<Cite> has no attribute “id”; write <Cite id="…" />']]);
    expect(inNote("The<Cite id='gazette' />")).toEqual([]);
  });
});

test.each([
  ['[Reed ](figure:reed)', 'a space at the end of a link; put it outside'],
  ['[ The](https://example.org/)', 'a space at the start of a link; put it outside'],
  ['<bdi lang="fa" dir="rtl">ظهر </bdi>', 'a space at the end of <bdi>; put it outside'],
])('%s is reported', (words, message) => {
  expect(inNote(words)).toEqual([['markup', note, 10, message]]);
});

test('the words of a note begin and end with a sign', () => {
  const message = 'a space at the end of <Claim>; put it outside';
  expect(problems({ [article]: ['stopped work</Claim>', 'stopped work </Claim>'] })).toEqual([
    ['markup', article, 19, message],
  ]);
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
  expect(inNote(words)).toEqual([['markup', note, 10, message]]);
});

test.each([
  '<bdi lang="fa-Latn" dir="ltr">zohr</bdi>',
  '<bdi lang="ar" dir="rtl">١٩١١</bdi>',
  '<bdi lang="ja" dir="ltr">正午</bdi>',
])('%s does not', (words) => {
  expect(inNote(words)).toEqual([]);
});

test.each([
  ['<Cite id="gazette" />Work stopped at', 'the source “gazette” before any words; write <Cite> after the sentence'],
  ['Work<Cite id="gazette" />stopped at', 'no space after the source “gazette”; write one after <Cite>'],
  ['Work<Cite id="gazette" />[stopped](figure:reed) at', 'no space after the source “gazette”; write one after <Cite>'],
])('a source in its place: %s', (words, message) => {
  expect(problems({ [note]: ['Work stopped at', words] })).toEqual([['markup', note, 9, message]]);
});

test('a source may be within a sentence, before a sign or a quotation', () => {
  expect(
    problems({ [note]: ['Work stopped at', 'Work<Cite id="gazette" />, “it”<Cite id="gazette" /> stopped at'] }),
  ).toEqual([]);
});
