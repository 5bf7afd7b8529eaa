import { CITE, EVENTS, FIGURE, NOTE, SOURCES, type InvalidContent } from './invalid-content.ts';
import { casesFrom, type Row } from './rows.ts';

const paragraphs: Row[] = [
  ...['…', '—'].map((sign): Row => [
    `a source after no words: ${sign}`,
    { [NOTE]: ['Work stopped at', `${sign}${CITE}\n\nWork stopped at`] },
    `${NOTE}:9`,
    'markup',
    /^a paragraph “.” without words; write some, or remove it$/,
  ]),
  [
    'a paragraph of dots on a page',
    { 'content/pages/about.mdx': '---\ntitle: A\n---\n\nWords.\n\n…\n' },
    'content/pages/about.mdx:7',
    'markup',
    /^a paragraph “…” without words/,
  ],
];

const copies: Row[] = [
  [
    'a copy of a note whose name comes first',
    {
      'content/notes/a.mdx': `---
kind: term
title: Work stopped
card: A.
checked: 2026-01-02
---

${`Nobody saw a crane move for the rest of that day.${CITE}\n`.repeat(5)}`,
    },
    'content/notes/a.mdx:3',
    'same-name',
    /^“Work stopped” is also the “title” of content\/notes\/work-stopped\.mdx/,
  ],
  [
    'a record that is a list under a name that is no id',
    { [EVENTS]: ['  factions', 'Other factions'] },
    `${EVENTS}:7`,
    'bad-value',
    /^“Other factions” is a list; write a map$/,
  ],
];

const markup: Row[] = [
  [
    'a link to the entry itself',
    { [FIGURE]: ['He led', '[He](figure:reed) led'] },
    `${FIGURE}:8`,
    'bad-link',
    /^a link from the figure “reed” to itself/,
  ],
  [
    'a table whose heads are empty',
    { [FIGURE]: ['He led', '| | |\n| --- | --- |\n| a | b |\n\nHe led'] },
    `${FIGURE}:8`,
    'markup',
    /^a table without heads; write some$/,
  ],
  [
    'a source after a sentence of dots',
    { [NOTE]: ['Both bear it out.', `Both bear it out.${CITE} ….`] },
    `${NOTE}:12`,
    'markup',
    /^the source “gazette” after “….”, which has no words/,
  ],
  ...['[figure:reed]', '\\<b>The Gazette'].map((words): Row => [
    `markup that would be shown as it is: ${words}`,
    { [NOTE]: ['The Gazette saw', `The Gazette ${words} saw`] },
    `${NOTE}:10`,
    'markup',
    / is malformed Markdown and would be shown as it is/,
  ]),
];

const sizes: Row[] = [
  [
    '40,000 links that are not closed',
    { [NOTE]: ['The Gazette saw', `${'[a]('.repeat(40_000)} saw`] },
    `${NOTE}:9`,
    'unreadable',
    /^not valid MDX: more than 2000 of the characters \[, <, & and ` in one paragraph; divide it, or remove what is not text$/,
  ],
  [
    '50,000 items of a list',
    { [FIGURE]: ['He led', `${'- a\n'.repeat(50_000)}\nHe led`] },
    `${FIGURE}:8`,
    'unreadable',
    /^not valid MDX: more than 10000 lines; divide it/,
  ],
  [
    'a table of 20,000 columns',
    { [FIGURE]: ['He led', `${['a|', '-|', 'a|'].map((cell) => `|${cell.repeat(20_000)}`).join('\n')}\n\nHe led`] },
    `${FIGURE}:8`,
    'unreadable',
    /^not valid MDX: more than 3000 cells in tables; shorten the tables, and write \\\| for the character itself$/,
  ],
];

const indents: Row[] = (
  [
    [NOTE, 'status:', ' status:', 3],
    [NOTE, 'checked:', ' checked:', 6],
    [SOURCES, '  publisher:', '   publisher:', 2],
    [SOURCES, '  title:', '   title:', 3],
    [SOURCES, '  title:', ' title:', 3],
    [SOURCES, '  read:', '   read:', 6],
    [EVENTS, '  figures:', '   figures:', 6],
  ] as const
).map(([file, key, odd, line]): Row => [
  `a key that is indented otherwise: “${odd}” in ${file}`,
  { [file]: [key, odd] },
  `${file}:${line}`,
  'unreadable',
  /^not valid YAML: .*; indent with spaces/,
]);

/** Content that looks right at a glance: signs for words, copies, empty markup, misplaced lines, crowds of marks. */
export const lookalikes: readonly InvalidContent[] = casesFrom('lookalikes', [
  ...paragraphs,
  ...copies,
  ...markup,
  ...sizes,
  ...indents,
]);
