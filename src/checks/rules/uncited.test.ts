import { describe, expect, test } from 'vitest';
import {
  beforeNote,
  CITE,
  FACTION,
  FIGURE,
  inFaction,
  inFigure,
  inNote,
  NOTE,
} from '../../../tests/support/body-problems.ts';

/** The problem of words that lack a citation. */
const uncited = (end: string, line = 9, file = NOTE) =>
  `${file}:${line} [uncited-sentence] no source after “${end}”; write <Cite id="…" /> after the sentence`;

describe('a sentence without a citation', () => {
  test('is found at the beginning of a paragraph', () => {
    expect(inNote(`noon.${CITE}`, 'noon.')).toEqual([uncited('Work stopped at noon.')]);
  });

  test('is found in the middle, with its last sixty characters', () => {
    expect(inNote(`that day.${CITE}`, 'that day.')).toEqual([
      uncited('The Gazette saw no crane move for the rest of that day.', 10),
    ]);
    expect(inNote(`next morning.${CITE}`, 'next morning.')).toEqual([
      uncited('e to every ship, has none between noon and the next morning.', 11),
    ]);
  });

  test('that ends in what may be an abbreviation can also be written otherwise', () => {
    expect(beforeNote('They asked Hptm. Reed.' + CITE)).toEqual([
      `${uncited('They asked Hptm.')}; if “Hptm.” does not end a sentence, spell it out`,
    ]);
    expect(beforeNote('They asked Sgt. Reed.' + CITE)).toEqual([]);
  });

  test('is found at the end', () => {
    expect(inNote(`bear it out.${CITE}`, 'bear it out.')).toEqual([uncited('Both bear it out.', 12)]);
  });

  test('is found for each of two in a row', () => {
    expect(beforeNote('Reed left. Cole stayed.')).toEqual([uncited('Reed left.'), uncited('Cole stayed.')]);
  });

  test('is found where the citation is within it or before its full stop', () => {
    expect(inNote(`at noon.${CITE}`, `${CITE} at noon.`)).toEqual([uncited('Work stopped at noon.')]);
    expect(inNote(`noon.${CITE}`, `noon${CITE}.`)).toEqual([uncited('Work stopped at noon.')]);
  });

  test('is found in a list, a quotation and a list in a quotation', () => {
    expect(beforeNote('- Reed left.\n\n> Cole stayed.\n>\n> - It rained.\n\n')).toEqual([
      uncited('Reed left.'),
      uncited('Cole stayed.', 11),
      uncited('It rained.', 13),
    ]);
  });

  test('is found on a figure’s and a faction’s page', () => {
    expect(inFigure(`all three.${CITE}`, 'all three.')).toEqual([
      uncited('A clerk of the harbour has copied all three.', 27, FIGURE),
    ]);
    expect(inFaction(`(figure:reed).${CITE}`, '(figure:reed).')).toEqual([
      uncited('They spoke with Reed.', 9, FACTION),
    ]);
  });

  test.each([
    ['capitals', 'Reed joined the EU.'],
    ['a year', 'Reed left in 1911.'],
    ['an ordinal number', 'Reed left on the 14th.'],
    ['a number with its sign', 'Reed left Pier No. 5.'],
    ['a question mark', 'Who had counted?'],
    ['a full stop within quotation marks', 'Reed said “no.”'],
    ['a full stop after quotation marks', 'Reed said “no”.'],
    ['a full stop within two pairs of quotation marks', 'Reed said “Cole said ‘no.’”'],
    ['a bracket', '(Reed left.)'],
    ['a short form with an apostrophe', 'Reed hasn’t.'],
    ['a genitive', 'The hat was Reed’s.'],
    ['words in another script', 'They say <bdi lang="fa" dir="rtl">ظهر</bdi>.'],
  ])('is found where it ends in %s', (_, sentence) => {
    const shown = sentence.replace(/<bdi.*<\/bdi>/, '…');
    expect(beforeNote(sentence)).toEqual([uncited(shown)]);
  });

  test.each([
    ['a number', '40 ships left.'],
    ['a quotation', '“No,” said Cole.'],
    ['a bracket', '(Cole stayed.)'],
    ['words in another script', '<bdi lang="fa" dir="rtl">ظهر</bdi> is noon.'],
    ['a capital with an accent', 'Édith stayed.'],
  ])('is found where the next begins with %s', (_, next) => {
    expect(beforeNote(`Reed left. ${next}${CITE}`)).toEqual([uncited('Reed left.')]);
  });
});

describe('one sentence is not taken for two', () => {
  test.each([
    ['a title', 'Mr. Reed told Dr. Cole and Brig. Gen. Moss that'],
    ['initials', 'J. R. Reed told A. Cole that'],
    ['an abbreviated country', 'The U.S. Navy saw that'],
    ['a saint', 'In St. Petersburg they read that'],
    ['a number with its sign', 'At Pier No. 5 and Nos. 6 and 7 they saw that'],
    ['a page and an article', 'On p. 5, pp. 7–9, vol. 2 and in Art. 176 it says that'],
    ['Latin abbreviations', 'One union, i.e. Reed’s, and others, e.g. Cole’s, cf. Moss, saw c. 1911 that'],
    ['two parties', 'In Reed vs. Cole the court found that'],
    ['an hour', 'At 11 a.m. Greenwich time they saw that'],
    ['decimal numbers', 'With 3.5 of 10.25 tons left, for £5.20, they saw that'],
    ['ordinal numbers', 'On the 14th Reed and the 2nd clerk saw that'],
    ['a quotation with a mark of its own', 'Reed shouted “Stop!” and asked “Why?” (he knew), so that'],
    ['a quotation of several sentences', 'Reed said “Stop. Go home. We are done” when'],
    ['an ellipsis', 'Reed said “Stop … And go” when'],
    ['words in another script', 'Under <bdi lang="fa" dir="rtl">ظهر</bdi> it says that'],
    ['a line end', 'Reed and\nCole saw that'],
  ])('at %s', (_, opening) => {
    expect(beforeNote(opening)).toEqual([]);
  });

  test('and the sentence may end in two citations, a quotation or a bracket', () => {
    expect(inNote(`noon.${CITE}`, `noon.${CITE} ${CITE}`)).toEqual([]);
    expect(inNote(`noon.${CITE}`, `noon.${CITE}${CITE}`)).toEqual([]);
    expect(inNote('at noon.', '“at noon.”')).toEqual([]);
    expect(inNote('at noon.', '“at noon”.')).toEqual([]);
    expect(inNote('at noon.', 'then (at noon.)')).toEqual([]);
    expect(inNote('at noon.', '“at noon …”')).toEqual([]);
  });
});

test('cells of a table need no citation', () => {
  expect(beforeNote('| Hour | Cranes |\n| --- | --- |\n| Noon. | None. Nobody. |\n\n')).toEqual([]);
});
