import type { Change } from '../../../support/temp-content.ts';
import { EVENTS, FIGURE, inFields, inNote, NOTE, SOURCES } from './invalid-content.ts';
import { casesFrom, type Row } from './rows.ts';

const block = (text: string): Record<string, Change> => ({ [NOTE]: ['\nWork stopped', `\n${text}\n\nWork stopped`] });

const SIGNS = ['&copy Gazette', '&#169 Gazette', 'Gaz\\ette', '$a$', '$\\alpha$', ':smile:', '++a++', '[see @gazette]'];

/** More of what other cases have one of. */
export const siblings = casesFrom('siblings', [
  ...SIGNS.map((words): Row => [
    `signs that mean nothing here: ${words}`,
    inNote(`The ${words}`),
    `${NOTE}:10`,
    'markup',
    / is malformed Markdown and would be shown as it is; correct or remove it$/,
  ]),
  ...['Work -- stopped', 'Work\\nstopped'].map((title): Row => [
    `signs in a field: ${title}`,
    { [NOTE]: ['title: Work stopped', `title: ${title}`] },
    `${NOTE}:4`,
    'bad-value',
    /would be shown as it is; write plain text in fields$/,
  ]),
  ...['- ', '1. ', '> - ', '* '].map((sign): Row => [
    `5,000 blocks within each other: ${sign}`,
    block(`${sign.repeat(5000)}Noon.`),
    `${NOTE}:9`,
    'unreadable',
    /nested more than 30 levels deep/,
  ]),
  [
    '20,000 markers of deletion',
    inNote('~a'.repeat(20_000)),
    `${NOTE}:9`,
    'unreadable',
    /more than 2000 of the characters \*, _ and ~ in one paragraph/,
  ],
  [
    'a source that is unknown in many places of one line',
    inNote(`The ${'a<Cite id="log" /> '.repeat(50)}`),
    `${NOTE}:10`,
    'unknown-source',
    /^unknown source “log”; allowed: gazette$/,
  ],
  ...['.noon.mdx', '.mdx', '.noon.txt'].map((name): Row => [
    `a hidden file that looks like content: ${name}`,
    { [`content/notes/${name}`]: 'A.' },
    `content/notes/${name}`,
    'unknown-file',
    /^nothing reads this file/,
  ]),
  [
    'a key that no form of a name has',
    { [SOURCES]: (text) => `${text}  author: [{ family: A, given: B, suffix: Jr }]\n` },
    `${SOURCES}:7`,
    'unknown-key',
    /^unknown key “suffix”; allowed here: family, given, literal$/,
  ],
  [
    'a life of centuries',
    { [FIGURE]: inFields('born: "1100"\nbornSources: [gazette]\ndied: "1911"\ndiedSources: [gazette]') },
    `${FIGURE}:8`,
    'dates-order',
    /^a life of 811 years, from 1100 to 1911; correct one of the dates$/,
  ],
  [
    'a life of centuries, whose end an event has',
    {
      [FIGURE]: inFields('born: "1100"\nbornSources: [gazette]'),
      [EVENTS]: (text) => `${text}  deathOf: reed\n`,
    },
    `${FIGURE}:6`,
    'dates-order',
    /^a life of 811 years/,
  ],
]);
