import { expect, test } from 'vitest';
import { inNote, markupIn, NOTE } from '../../../../tests/support/markup-problems.ts';

test('what came later is a passage or a sentence with words, and not within another', () => {
  const inSentence = (found: string, put: string) =>
    markupIn({ [NOTE]: [found, put] }).map(([, , , message]) => message);
  const PART = '<Since> around part of a sentence; put it around the whole sentence, with its sources';
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

test.each([
  ['<Cite id="gazette" />Work stopped at', 'the source “gazette” before any words; write <Cite> after the sentence'],
  ['Work<Cite id="gazette" />stopped at', 'no space after the source “gazette”; write one after <Cite>'],
  ['Work<Cite id="gazette" />[stopped](figure:reed) at', 'no space after the source “gazette”; write one after <Cite>'],
])('a source in its place: %s', (words, message) => {
  expect(markupIn({ [NOTE]: ['Work stopped at', words] })).toEqual([['markup', NOTE, 9, message]]);
});

test('a source may be within a sentence, before a sign or a quotation', () => {
  expect(
    markupIn({ [NOTE]: ['Work stopped at', 'Work<Cite id="gazette" />, “it”<Cite id="gazette" /> stopped at'] }),
  ).toEqual([]);
});

test.each(['….', '—'])('a source after a sentence without words is reported: %s', (sign) => {
  const between = (words: string) => markupIn({ [NOTE]: ['Work stopped at', `It did.<Cite id="gazette" /> ${words}`] });
  expect(between(`${sign}<Cite id="gazette-2" /> Work stopped at`)).toEqual([
    ['markup', NOTE, 9, `the source “gazette-2” after “${sign}”, which has no words; write some, or remove both`],
  ]);
  expect(between(`${sign} Work stopped at`)).toEqual([]);
});
