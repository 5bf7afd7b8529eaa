import { CORRECTIONS, EVENTS, FIGURE, inFields } from './invalid-content.ts';
import { casesFrom } from './rows.ts';

/** Records in another form, and lists that are not closed. */
export const records = casesFrom('records', [
  [
    'a list of another type',
    { [FIGURE]: inFields('roles: [A, B, C]') },
    `${FIGURE}:6`,
    'bad-value',
    /^“roles.0” is text; write a map$/,
  ],
  [
    'a record whose lines are not indented',
    { [EVENTS]: (text) => text.replaceAll('\n  ', '\n') },
    `${EVENTS}:1`,
    'bad-value',
    /^“talks-end” is nothing; write a map$/,
  ],
  [
    'a list that is not closed',
    { [EVENTS]: ['sources: [gazette]', 'sources: [gazette'] },
    `${EVENTS}:5`,
    'unreadable',
    /^not valid YAML: Flow sequence/,
  ],
  [
    'a correction of nothing',
    { [CORRECTIONS]: 'noon: ~\ndusk: ~\n' },
    `${CORRECTIONS}:1`,
    'bad-value',
    /^“noon” is nothing; write a map$/,
  ],
]);
