import type { Change } from '../../../support/temp-content.ts';
import { ARTICLE, inFields } from './invalid-content.ts';
import { casesFrom } from './rows.ts';

const places = `map:
  places:
    quay: { title: A, lane: 1, members: [{ mention: reed-1, as: A }] }
    town: { title: B, lane: 2, members: [{ mention: dockers-1, as: B }] }`;

const map = (lines: string): Record<string, Change> => ({ [ARTICLE]: inFields(`${places}\n${lines}`) });

/** The map of factions. */
export const factionMap = casesFrom('faction map', [
  [
    'a map without places',
    { [ARTICLE]: inFields('map:\n  places: {}') },
    `${ARTICLE}:16`,
    'bad-value',
    /^“map.places” is a map: write at least one place$/,
  ],
  [
    'a mention in two places of a map, whose other one then has none',
    { [ARTICLE]: inFields(places.replace('dockers-1', 'reed-1')) },
    `${ARTICLE}:18`,
    'placed-twice',
    /^the mention “reed-1” already has a place, at line 17/,
  ],
  [
    'an arrow twice',
    map('  arrows: { thick: { means: A, lines: [{ from: quay, to: town }, { from: quay, to: town }] } }'),
    `${ARTICLE}:19`,
    'bad-value',
    /the same arrow as another one; write it once$/,
  ],
  [
    'a camp around one place twice',
    map('  camp: { title: A, mention: reed-1, as: B, around: [quay, quay] }'),
    `${ARTICLE}:19`,
    'bad-value',
    /“quay” is listed already; list it once$/,
  ],
]);
