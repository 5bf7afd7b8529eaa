import { EDITION, SOURCES } from './invalid-content.ts';
import { casesFrom, type Row } from './rows.ts';

/** Languages of the edition and of sources. */
export const languages = casesFrom('languages', [
  ['a region that is none', { [SOURCES]: ['language: en', 'language: en-UK'] }, `${SOURCES}:4`, 'bad-value', /BCP 47/],
  [
    'a language in which nothing is written',
    { [EDITION]: ['language: en', 'language: ar'] },
    `${EDITION}:2`,
    'other-language',
    /^“language” is “ar”, but the pages have headings in “en”; correct it, or the headings$/,
  ],
  [
    'a language in the letters of another',
    { [EDITION]: ['language: en', 'language: en-Arab'] },
    `${EDITION}:2`,
    'unknown-language',
    /^there is no dictionary for the language “en-Arab”/,
  ],
  ...['en-US-x-private', 'fa-IR-u-ca-persian', 'en-t-fr', 'en-ZZ', 'en-Qaaa', 'en-Abcd'].map((language): Row => [
    `a language that no page can name: ${language}`,
    { [SOURCES]: ['language: en', `language: ${language}`] },
    `${SOURCES}:4`,
    'bad-value',
    /BCP 47/,
  ]),
]);
