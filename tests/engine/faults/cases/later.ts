import { NOTE } from './invalid-content.ts';
import { casesFrom } from './rows.ts';

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
    '<Since> around a part of a sentence',
    { [NOTE]: ['Both bear', 'Both <Since>later</Since> bear'] },
    `${NOTE}:12`,
    'markup',
    /^<Since> around a part of a sentence; put it around the whole of one, with its sources$/,
  ],
  [
    '<Since> without the sources of its sentence',
    { [NOTE]: ['Both bear it out.', '<Since>Both bear it out.</Since>'] },
    `${NOTE}:12`,
    'markup',
    /^<Since> around a part of a sentence/,
  ],
  [
    'a later year in the last line of a body',
    { [NOTE]: ['Both bear it out.', 'Both bear it out until 1950.'] },
    `${NOTE}:12`,
    'later-outside-since',
    /^“1950” is later than the article/,
  ],
]);
