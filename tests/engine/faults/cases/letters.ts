import type { Change } from '../../../support/temp-content.ts';
import { EVENTS, FIGURE, inFields, inNote, NOTE, SOURCES } from './invalid-content.ts';
import { casesFrom, type Row } from './rows.ts';

const card = (words: string): Record<string, Change> => ({ [NOTE]: ['The Gazette reports it too.', words] });

const title = (value: string): Record<string, Change> => ({ [NOTE]: ['title: Work stopped', `title: ${value}`] });

/** Letters and words that no text has, and names in another script than their own. */
export const letters = casesFrom('letters', [
  [
    'a native name in another script',
    { [FIGURE]: inFields('nativeName: ریید\nlang: en') },
    `${FIGURE}:6`,
    'bad-value',
    /has no letter of the script of “en”/,
  ],
  [
    'a word without end',
    { [NOTE]: ['at noon', 'a'.repeat(100_000)] },
    `${NOTE}:9`,
    'long-word',
    /^a word of more than 200 letters/,
  ],
  [
    'a title without end',
    title('a'.repeat(100_000)),
    `${NOTE}:4`,
    'bad-value',
    /^“title” is “a{200}…”: longer than 2000 characters/,
  ],
  [
    'a carriage return at the end of every line',
    { [EVENTS]: (text) => text.replaceAll('\n', '\r\r\n') },
    `${EVENTS}:1`,
    'hidden-character',
    /^a carriage return U\+000D/,
  ],
  ...['ⲟ', 'ꓳ', 'ﬁ', 'ℂ'].map((letter): Row => [
    `a letter that looks Latin: ${letter}`,
    inNote(`The Gaz${letter}tte`),
    `${NOTE}:10`,
    'confusable',
    /mixes Latin/,
  ]),
  ['Hebrew in a field', card('The שלום Gazette.'), `${NOTE}:5`, 'unmarked-script', /^“שלום” without its language/],
  [
    'a title in Arabic letters without its language',
    { [SOURCES]: ['title: The port stands still', 'title: توقف الميناء'] },
    `${SOURCES}:3`,
    'unmarked-script',
    /^“توقف” in a title without its language; write “titleLang: TAG”/,
  ],
  [
    'a hidden character on many lines',
    { [FIGURE]: (text) => text.replaceAll(' the ', '\u00A0the ') },
    `${FIGURE}:8`,
    'hidden-character',
    /^a no-break space U\+00A0/,
  ],
]);
