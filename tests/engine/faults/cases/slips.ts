import type { Change } from '../../../support/temp-content.ts';
import {
  CORRECTIONS,
  EVENTS,
  FIGURE,
  inArticle,
  inFields,
  inNote,
  NOTE,
  SOURCES,
  type InvalidContent,
} from './invalid-content.ts';
import { casesFrom, type Row } from './rows.ts';

const source = (fields: string): Record<string, Change> => ({ [SOURCES]: (text) => `${text}${fields}\n` });
const roles = (...lines: string[]): Record<string, Change> => ({
  [FIGURE]: inFields(`roles:\n${lines.map((fields) => `  - { ${fields}, sources: [gazette] }`).join('\n')}`),
});

const words: Row[] = [
  ...['The Gazette : a paper', 'The :abbr[Gazette]', 'The | | Gazette'].map((text): Row => [
    `markup of other Markdown: ${text}`,
    inNote(text),
    `${NOTE}:10`,
    'markup',
    / is malformed Markdown and would be shown as it is; correct or remove it$/,
  ]),
  [
    'a table without a line below its heads',
    { [FIGURE]: ['He led', '| a | b |\n| c | d |\n\nHe led'] },
    `${FIGURE}:8`,
    'markup',
    /^“\|” is malformed Markdown/,
  ],
  [
    'emphasis over the end of a paragraph',
    { [NOTE]: ['Both bear it', '\n*Both\n\nbear* it'] },
    `${NOTE}:13`,
    'markup',
    /^“\*” is malformed Markdown/,
  ],
  ...['<i>The port</i>', 'Ports &amp; piers'].map((title): Row => [
    `a title as its page has it in its source: ${title}`,
    { [SOURCES]: ['title: The port stands still', `title: "${title}"`] },
    `${SOURCES}:3`,
    'bad-value',
    /would be shown as it is; copy the words as readers see them$/,
  ]),
  [
    'a dash of three hyphens in a field',
    { [NOTE]: ['title: Work stopped', 'title: Work --- stopped'] },
    `${NOTE}:4`,
    'bad-value',
    /^“title” is .*: “--” would be shown as it is/,
  ],
];

const entries: Row[] = [
  [
    'a link to a note that does not exist',
    inArticle('[Nobody](note:noon)'),
    'content/articles/port.mdx:21',
    'unknown-note',
    /^unknown note “noon”/,
  ],
  [
    'a heading at the former address of a correction',
    {
      [CORRECTIONS]:
        'one:\n  date: 2026-01-03\n  kind: note\n  entry: work-stopped\n  text: It was two.\n  was: One\n  now: Two\n  formerIds: [our-work]\n',
      'content/pages/about.mdx': '---\ntitle: A\n---\n\n### Our work\n\nWords.\n',
    },
    'content/pages/about.mdx:5',
    'duplicate-id',
    /^the heading “Our work” would have the address “#our-work”/,
  ],
  ...['&a', '!!map', '!port'].map((sign): Row => [
    `a sign of YAML before a record: ${sign}`,
    { [EVENTS]: ['talks-end:', `talks-end: ${sign}`] },
    `${EVENTS}:1`,
    'unreadable',
    /^not valid YAML: (?:an anchor &a|the tag .*);/,
  ]),
];

const times: Row[] = [
  [
    'a birth that is still to come',
    { [FIGURE]: inFields('born: "2962"\nbornSources: [gazette]') },
    `${FIGURE}:6`,
    'dates-order',
    /^born in 2962, after/,
  ],
  [
    'offices out of their order',
    roles('role: A, from: "1905"', 'role: B', 'role: C, from: "1900", to: "1904"'),
    `${FIGURE}:9`,
    'dates-order',
    /^the office starts in 1900, before the one above it \(1905\); write offices oldest first$/,
  ],
  [
    'one office, held twice at a time',
    roles('role: A, from: "1900", to: "1906"', 'role: B, from: "1901"', 'role: A, from: "1904", to: "1908"'),
    `${FIGURE}:9`,
    'dates-order',
    /^“A” starts in 1904, but the same office from 1900 on ends in 1906; correct the dates/,
  ],
  [
    'one office twice, without an end',
    roles('role: A, from: "1900"', 'role: A, from: "1904"'),
    `${FIGURE}:8`,
    'dates-order',
    /^“A” starts in 1904, but the same office from 1900 on has no end; correct the dates, or say in “note”/,
  ],
  [
    'a copy of another day than its address says',
    source('  archive: { url: https://web.archive.org/web/20200101000000/https://example.org/a, date: 2021-01-01 }'),
    `${SOURCES}:7`,
    'dates-differ',
    /^“date” is 2021-01-01, but the address of the copy says 2020-01-01; write that day, or correct the address$/,
  ],
];

const addresses: Row[] = [
  ...(
    [
      ['https://example.org/%00', /contains a control character/],
      ['https://example.org/%0A', /contains a control character/],
      ['https://example.org/?a=1&amp;b=2', /contains & as HTML writes it; write & alone$/],
    ] as const
  ).map(([url, message]): Row => [
    `an address with more than it has: ${url}`,
    source(`  url: ${url}`),
    `${SOURCES}:7`,
    'bad-value',
    message,
  ]),
  ...(
    [
      ['https://example.org/a', 'https://example.org/a?'],
      ['https://example.org/a', '"https://example.org/a#"'],
      ['https://example.org/~a', 'https://example.org/%7ea'],
    ] as const
  ).map(([first, second]): Row => [
    `one address in two forms: ${second}`,
    {
      ...source(
        `  url: ${first}\nquay:\n  publisher: A\n  title: B\n  language: en\n  type: newspaper\n  read: whole\n  url: ${second}`,
      ),
      [NOTE]: ['noon.', 'noon.<Cite id="quay" />'],
    },
    `${SOURCES}:14`,
    'duplicate-source',
    /^“quay” has the address of “gazette”/,
  ]),
];

/** What looks right at a glance: words, entries, times and addresses. */
export const slips: readonly InvalidContent[] = casesFrom('slips', [...words, ...entries, ...times, ...addresses]);
