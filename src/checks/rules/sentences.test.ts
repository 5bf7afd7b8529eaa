import { expect, test } from 'vitest';
import { CITE } from '../read/blocks.ts';
import { sentencesOf } from './sentences.ts';

test('a sentence ends after its citations, of which it keeps one', () => {
  expect(sentencesOf(`One.${CITE}Two.${CITE} ${CITE} Three.${CITE}`)).toEqual([
    `One.${CITE}`,
    `Two.${CITE}`,
    `Three.${CITE}`,
  ]);
});

test('a sentence without a citation ends at its full stop', () => {
  expect(sentencesOf(`One. Two? “Three!” Four.${CITE}`)).toEqual(['One.', 'Two?', '“Three!”', `Four.${CITE}`]);
});

test('sentences of a script without capitals end at its marks', () => {
  expect(sentencesOf(`من دفع؟ لا أحد. «نعم. سندفع». ثم رحل.${CITE}`)).toEqual([
    'من دفع؟',
    'لا أحد.',
    '«نعم. سندفع».',
    `ثم رحل.${CITE}`,
  ]);
});

test.each([
  'Mr. Reed and J. R. Cole met on p. 5, i.e. at 11 a.m. Greenwich time.',
  'He said “Stop. Go home. We are done” twice.',
  'At Pier No. 5 they had 3.5 tons.',
])('it is one: %s', (text) => {
  expect(sentencesOf(text)).toEqual([text]);
});

test('there are none in white space', () => {
  expect(sentencesOf(' \n ')).toEqual([]);
});
