import type { Change } from '../../../support/temp-content.ts';
import {
  ARTICLE,
  CORRECTIONS,
  EDITION,
  EVENTS,
  FACTION,
  inArticle,
  inNote,
  LOCK,
  NOTE,
  FIGURE,
  SOURCES,
} from './invalid-content.ts';
import { casesFrom, type Row } from './rows.ts';

const rule = (pattern: string): Record<string, Change> => ({ [EDITION]: ['\\bswindles?\\b', pattern] });

const crews = `---
name: The crews
kind: movement
inColumn: [ships]
card: The people on the ships.
checked: 2026-01-02
---

## How the column uses the word

${'word '.repeat(205)}<Cite id="gazette" />

## How others use it

They do not.<Cite id="gazette" />

## Since then

It is over.<Cite id="gazette" />
`;

/** One fault of a field, a file or a rule that shows in many places. */
export const oneCause = casesFrom('one cause', [
  [
    'another noun, which the pages of all groups have in a heading',
    {
      [EDITION]: ['the: the column', 'the: the op-ed'],
      'content/factions/crews.mdx': crews,
      [ARTICLE]: ['the ships.', 'the [ships](faction:crews).'],
    },
    `${EDITION}:6`,
    'body-headings',
    /^“noun.the” is “the op-ed”, but the pages of all factions have the heading “How the column uses the word”/,
  ],
  [
    'a house rule that is found nearly everywhere',
    rule('e'),
    `${EDITION}:9`,
    'bad-value',
    /^the pattern “e” is found in \d+ of \d+ passages/,
  ],
  [
    'the text of the sources in the place of that of the corrections',
    { [CORRECTIONS]: 'log:\n  publisher: A\n  title: B\n  language: en\n  type: official\n  read: whole\n' },
    `${CORRECTIONS}:1`,
    'wrong-kind',
    /^this is what belongs in content\/sources.yaml; put it there/,
  ],
  [
    'no fields but braces',
    { [NOTE]: '---\n{}\n---\n\nWork.\n' },
    `${NOTE}:2`,
    'missing-key',
    /^“kind” is .*missing too/,
  ],
  [
    'all periods gone',
    { [LOCK]: '{\n "/timeline/#before": "site",\n "/timeline/#strike": "site"\n}\n' },
    `${LOCK}:2`,
    'lost-id',
    /^the public address \/timeline\/#before is gone, and 1 more with it; it depends on “before” under “periods”/,
  ],
  [
    'sources that are cut off within a record',
    {
      [SOURCES]: (text) => `${text}log:\n  publisher: A\n  url: https:/\n`,
      [NOTE]: ['noon.', 'noon.<Cite id="log" /><Cite id="globe" /><Cite id="post" />'],
    },
    `${SOURCES}:7`,
    'missing-key',
    /^“title” is missing; write text; missing too: “language”, “type”, “read”$/,
  ],
  [
    'words that are not of the text, with a figure that nobody knows',
    inArticle('[Somebody](figure:nope)'),
    `${ARTICLE}:21`,
    'text-changed',
    /^found “Somebody counted the” where the text has/,
  ],
  [
    'the death of somebody whose name is misspelt under “figures”',
    { [EVENTS]: (text) => `${text.replace('[reed]', '[read]')}  deathOf: reed\n` },
    `${EVENTS}:6`,
    'unknown-figure',
    /^unknown figure “read”/,
  ],
  [
    'one sign in two cells of a row',
    { [FIGURE]: ['He led', '| a | b |\n| --- | --- |\n| c -- d | e -- f |\n\nHe led'] },
    `${FIGURE}:10`,
    'markup',
    /^“--” is malformed Markdown/,
  ],
  [
    'a line that has lost its key',
    { [NOTE]: ['title: Work stopped', '  Work stopped'] },
    `${NOTE}:3`,
    'missing-key',
    /^“title” is missing, and the value of “status” continues on the next line; write “title:”/,
  ],
]);

const dressed: Row[] = [
  ['a space at the end of a mention', inArticle('[Nobody ](figure:reed)'), `${ARTICLE}:21`, 'markup', /end of a link/],
  [
    'a space at the end of the words of a note',
    { [ARTICLE]: ['stopped work</Claim>.', 'stopped work </Claim>.'] },
    `${ARTICLE}:19`,
    'markup',
    /^a space at the end of <Claim>; put it outside$/,
  ],
  [
    'a space at the start of a link',
    inNote('[ The](figure:reed)'),
    `${NOTE}:10`,
    'markup',
    /^a space at the start of a link/,
  ],
  [
    'words against the direction of their language',
    inNote('<bdi lang="fa" dir="ltr">ظهر</bdi>'),
    `${NOTE}:10`,
    'markup',
    /^the attribute “dir” of <bdi> is “ltr”; write rtl, or correct “fa”$/,
  ],
  [
    'words in other letters than their language has',
    inNote('<bdi lang="el" dir="ltr">ظهر</bdi>'),
    `${NOTE}:10`,
    'markup',
    /^the words in <bdi> have no letter of the script of “el”/,
  ],
  [
    'a heading without the space after its signs',
    { [FIGURE]: ['## Since then', '##Since then'] },
    `${FIGURE}:19`,
    'markup',
    /^“##” is malformed Markdown/,
  ],
  [
    'a comment of another program',
    { [FACTION]: ['They spoke', 'They %%when?%% spoke'] },
    `${FACTION}:9`,
    'markup',
    /^“%%” is malformed Markdown/,
  ],
  [
    'a house rule with the slashes of JavaScript',
    rule('/swindle/i'),
    `${EDITION}:9`,
    'bad-value',
    /: write it without the slashes around it$/,
  ],
];

/** Marks that are nearly right. */
export const nearMarks = casesFrom('nearly right', dressed);
