import { expect, test } from 'vitest';
import { en } from '../../messages/en.ts';
import { CITE } from '../read/blocks.ts';
import { splitSentences } from './sentences.ts';

const { abbreviations } = en({ one: 'column', other: 'columns', the: 'the column' });
const sentences = (text: string) => splitSentences(text, abbreviations);

test('a sentence ends after its citations, of which it keeps one', () => {
  expect(sentences(`One.${CITE}Two.${CITE} ${CITE} Three.${CITE}`)).toEqual([
    `One.${CITE}`,
    `Two.${CITE}`,
    `Three.${CITE}`,
  ]);
});

test('a sentence without a citation ends at its full stop', () => {
  expect(sentences(`One. Two? “Three!” Four.${CITE}`)).toEqual(['One.', 'Two?', '“Three!”', `Four.${CITE}`]);
});

test('sentences of a script without capitals end at its marks', () => {
  expect(sentences(`من دفع؟ لا أحد. «نعم. سندفع». ثم رحل.${CITE}`)).toEqual([
    'من دفع؟',
    'لا أحد.',
    '«نعم. سندفع».',
    `ثم رحل.${CITE}`,
  ]);
});

test.each([
  'Mr. Reed and J. R. Cole met on p. 5, i.e. at 11 a.m. Greenwich time.',
  'He said “Stop. Go home. We are done” twice.',
  'Sgt. Moss of Reed Bros. Ltd. wrote on Jan. 3 to Rev. Hale and Rep. Cole.',
  'At Pier No. 5 they had 3.5 tons.',
])('it is one: %s', (text) => {
  expect(sentences(text)).toEqual([text]);
});

test('a word is an abbreviation in the languages that have it', () => {
  expect(splitSentences('Sgt. Moss left.', [])).toEqual(['Sgt.', 'Moss left.']);
});

test('there are none in white space', () => {
  expect(sentences(' \n ')).toEqual([]);
});
