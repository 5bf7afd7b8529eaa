import type { Change } from '../../../support/temp-content.ts';
import { EDITION } from './invalid-content.ts';
import { casesFrom, type Row } from './rows.ts';

const houseRule = (pattern: string): Record<string, Change> => ({
  [EDITION]: ['pattern: \\bswindles?\\b', `pattern: '${pattern}'`],
});

/** Patterns of house rules. */
export const houseRules = casesFrom('house rules', [
  [
    'a house rule that is a choice, repeated',
    houseRule('(a|aa)+$'),
    `${EDITION}:9`,
    'bad-value',
    /write a regular expression/,
  ],
  [
    'a house rule that no words are needed for',
    houseRule('x*'),
    `${EDITION}:9`,
    'bad-value',
    /matches the empty string/,
  ],
  ...['((a)+)+$', '(a?){40}b', '.*.*.*=x', '(([a-z])+.)+[0-9]'].map((pattern): Row => [
    `a house rule that takes long: ${pattern}`,
    houseRule(pattern),
    `${EDITION}:9`,
    'bad-value',
    /write a regular expression/,
  ]),
  [
    'a house rule for the place after a letter',
    houseRule('(?<=a)'),
    `${EDITION}:9`,
    'bad-value',
    /matches the empty string/,
  ],
]);
