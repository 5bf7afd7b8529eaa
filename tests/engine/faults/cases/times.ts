import { ARTICLE, CORRECTIONS, EVENTS, FIGURE, inFields, NOTE } from './invalid-content.ts';
import { casesFrom } from './rows.ts';

/** What comes before or after what it cannot. */
export const times = casesFrom('times', [
  [
    'a birth after the article',
    { [FIGURE]: inFields('born: 1911-09\nbornSources: [gazette]') },
    `${FIGURE}:6`,
    'dates-order',
    /^born in 1911-09, after an article that names this person was published \(1911-08-14\)/,
  ],
  [
    'a comparison before the article',
    { [NOTE]: ['2026-01-02', '1911-01-02'] },
    `${NOTE}:6`,
    'too-early',
    /^“checked” is 1911-01-02, before the article appeared \(1911-08-14\); correct the day$/,
  ],
  [
    'a correction before the article',
    {
      [CORRECTIONS]:
        'noon:\n  date: 1911-01-02\n  kind: note\n  entry: work-stopped\n  text: It was noon.\n  was: One\n  now: Noon\n',
    },
    `${CORRECTIONS}:2`,
    'too-early',
    /^“date” is 1911-01-02, before the article appeared \(1911-08-14\); correct the day$/,
  ],
  [
    'an event that is still to come',
    { [EVENTS]: ['1911-08-14', '2962-08-14'] },
    `${EVENTS}:2`,
    'still-to-come',
    /in the future/,
  ],
  [
    'an article that is still to come',
    { [ARTICLE]: ['1911-08-14', '2962-08-14'] },
    `${ARTICLE}:6`,
    'still-to-come',
    /in the future/,
  ],
  [
    'an article after the notes on it',
    { [ARTICLE]: ['1911-08-14', '2026-02'] },
    `${ARTICLE}:6`,
    'too-late',
    /“checked” of 3 entries/,
  ],
  [
    'an office that begins in the future',
    { [FIGURE]: inFields('roles: [{ role: A, from: "2962", sources: [gazette] }]') },
    `${FIGURE}:6`,
    'still-to-come',
    /^“from” is 2962, in the future/,
  ],
  [
    'an event of a death before the birth',
    {
      [FIGURE]: inFields('born: "1880"\nbornSources: [gazette]'),
      [EVENTS]: (text) =>
        `fall:\n  date: "1870"\n  title: A\n  text: B\n  sources: [gazette]\n  figures: [reed]\n  deathOf: reed\n${text}`,
    },
    `${FIGURE}:6`,
    'dates-order',
    /^1870 is before 1880; an end cannot be before its start$/,
  ],
  [
    'a source of a birth that is not given',
    { [FIGURE]: inFields('bornSources: [gazette]') },
    `${FIGURE}:2`,
    'missing-key',
    /^“born” is missing; “bornSources” is given without it/,
  ],
]);
