import { describe, expect, test } from 'vitest';
import { plain } from '../../../tests/support/problems.ts';
import { characterProblems, characterName, showCharacters } from './characters.ts';

const file = 'content/notes/work-stopped.mdx';

describe('characterProblems', () => {
  test.each([
    ['soft hyphen U+00AD', '\u00AD', 'remove it'],
    ['zero-width space U+200B', '\u200B', 'remove it'],
    ['zero-width joiner U+200D', '\u200D', 'remove it'],
    ['hidden character U+202E', '\u202E', 'remove it'],
    ['hidden character U+E000', '\uE000', 'remove it'],
    ['hidden character U+0007', '\u0007', 'remove it'],
    ['no-break space U+00A0', '\u00A0', 'write an ordinary space'],
    ['narrow no-break space U+202F', '\u202F', 'write an ordinary space'],
  ])('a %s is reported with its line and its surroundings', (name, sign, instead) => {
    expect(characterProblems(file, `---\ntitle: Work${sign}stopped\n`).map(plain)).toEqual([
      `${file}:2 [hidden-character] a ${name} in “title: Work${sign}stopped”; ${instead}`,
    ]);
  });

  test('what is in the text that others may repeat is spared, unless nobody writes it', () => {
    const spared = (sign: string) => characterProblems(file, `Work${sign}`, `Work${sign}`).length === 0;
    expect(['\u00AD', '\u00A0', '\u200B', '\u202E'].map(spared)).toEqual([true, true, true, true]);
    expect(['\u0007', '\uE000', '\uFFFD', '\uFFFF'].map(spared)).toEqual([false, false, false, false]);
  });

  test.each(['Wоrk', 'gаzette', 'Αda', 'ⓐda', '𝟏𝟗', 'W🄾rk'])(
    'a word of Latin and other letters is reported: %s',
    (word) => {
      const message = `“${word}” mixes Latin letters with letters that look like them; write it in Latin letters`;
      expect(characterProblems(file, `The ${word}`).map(plain)).toEqual([`${file}:1 [confusable] ${message}`]);
    },
  );

  test.each(['\tcafé – “no” … ½ ❧', 'می‌روند', 'Правда (Pravda)', 'Ελλάδα, 5 µm', 'A 🅿️ in 🇬🇧'])(
    'is silent on %s',
    (text) => {
      expect(characterProblems(file, text)).toEqual([]);
    },
  );

  test.each([
    ['Cafe\u0301', 'Caf\u00E9', 'a letter and its mark as two characters'],
    ['\u0627\u0655\u0646', '\u0625\u0646', 'a letter and its mark as two characters'],
    ['\uFEE7\uFEBC\uFED2', '\u0646\u0635\u0641', 'letters in presentation forms'],
  ])('a word whose letters have another form is reported: %s', (word, usual, what) => {
    const message = `“${word}” has ${what}, which searches do not find; retype it as “${usual}”`;
    expect(characterProblems(file, `The\n${word} x`).map(plain)).toEqual([`${file}:2 [letter-form] ${message}`]);
    expect(characterProblems(file, word, `A ${word}.`)).toEqual([]);
  });

  test.each(['Caf\u00E9', 'x\u0302', '\u0646\u0635\u0651\u064E', 'ﷺ'])('a word without another is not: %s', (word) => {
    expect(characterProblems(file, word)).toEqual([]);
  });

  test('spares what the text of an article has itself', () => {
    expect(characterProblems(file, 'a\u00A0b Wоrk', 'c\u00A0d Wоrk')).toEqual([]);
    expect(characterProblems(file, 'a\u00A0b \u00AD', 'c\u00A0d')).toHaveLength(1);
  });
});

test('showCharacters makes visible what is not seen', () => {
  expect(showCharacters('re\u00ADed, gаzette, می‌روند, a b')).toBe('re<U+00AD>ed, gа<U+0430>zette, می‌روند, a b');
});

test('characterName names characters that look the same differently', () => {
  expect([...'aа\u00A0\u0007'].map(characterName)).toEqual([
    '“a”',
    '“а” U+0430',
    'no-break space U+00A0',
    'hidden character U+0007',
  ]);
});
