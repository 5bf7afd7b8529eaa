import type { Change } from '../../../support/temp-content.ts';
import { CITE, EVENTS, FIGURE, inFields, NOTE } from './invalid-content.ts';
import { casesFrom } from './rows.ts';

const inIntroduction =
  (words: string): Change =>
  (source) =>
    source.replace('\n---\n\n', `\n---\n\n${words} `);

/** Sentences with their sources, and what came later. */
export const later = casesFrom('later', [
  [
    'a source cited twice, with a space between',
    {
      [NOTE]: [
        'Both bear it out.<Cite id="gazette" />',
        'Both bear it out.<Cite id="gazette" /> <Cite id="gazette" />',
      ],
    },
    `${NOTE}:12`,
    'markup',
    /^the source “gazette” is cited twice in a row; remove one <Cite>$/,
  ],
  [
    '<Since> around part of a sentence',
    { [NOTE]: ['Both bear', 'Both <Since>later</Since> bear'] },
    `${NOTE}:12`,
    'markup',
    /^<Since> around part of a sentence; put it around the whole sentence, with its sources$/,
  ],
  [
    '<Since> without the sources of its sentence',
    { [NOTE]: ['Both bear it out.', '<Since>Both bear it out.</Since>'] },
    `${NOTE}:12`,
    'markup',
    /^<Since> around part of a sentence/,
  ],
  [
    'a later year in the last line of a body',
    { [NOTE]: ['Both bear it out.', 'Both bear it out until 1950.'] },
    `${NOTE}:12`,
    'later-outside-since',
    /^“1950” is later than the article/,
  ],
  [
    'a later year above “Since then”',
    { [FIGURE]: inIntroduction(`In 1950 he was dead.${CITE}`) },
    `${FIGURE}:8`,
    'later-outside-since',
    /^“1950” is later than the article and outside <Since>; put the sentence into <Since>…<\/Since>/,
  ],
  [
    '<Since> around a paragraph of a person',
    { [FIGURE]: inIntroduction(`<Since>\n\nIn 1950 he was dead.${CITE}\n\n</Since>\n\n`) },
    `${FIGURE}:8`,
    'markup',
    /^<Since> outside a paragraph; write it on one line with words$/,
  ],
  [
    'a later year in the text of an event',
    { [EVENTS]: ['Reed ended the talks.', 'Reed ended the talks. They went on in 1912.'] },
    `${EVENTS}:4`,
    'later-outside-since',
    /^“1912” is later than the article; what came later belongs in “since”/,
  ],
  [
    'a later month in the remark on an office',
    { [FIGURE]: inFields('roles:\n  - role: Clerk\n    note: Again from December 1911.\n    sources: [gazette]') },
    `${FIGURE}:8`,
    'later-outside-since',
    /^“December 1911” is later than the article; what came later belongs in “since”$/,
  ],
  [
    'an earlier day in what came of an office',
    { [FIGURE]: inFields('roles:\n  - role: Clerk\n    since: Left on 1 May 1911.\n    sources: [gazette]') },
    `${FIGURE}:8`,
    'since-too-early',
    /^“1 May 1911” is under “since”; allowed there: 15 August 1911 and later$/,
  ],
]);
