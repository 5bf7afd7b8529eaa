import type { Change } from '../../../support/temp-content.ts';
import {
  ARTICLE,
  CITE,
  EDITION,
  EVENTS,
  FACTION,
  FIGURE,
  furtherArticle,
  inFields,
  inNote,
  LOCK,
  NOTE,
  QUAY,
  SOURCES,
  TEXT,
} from './invalid-content.ts';
import { casesFrom, type Row } from './rows.ts';

const block = (text: string): Record<string, Change> => ({ [NOTE]: ['\nWork stopped', `\n${text}\n\nWork stopped`] });
const source = (fields: string): Record<string, Change> => ({ [SOURCES]: (text) => `${text}${fields}\n` });
const aliases = (...lines: string[]): Record<string, Change> => ({
  [ARTICLE]: ['lead: true', ['lead: true\naliases:', ...lines].join('\n  ')],
});
const further = furtherArticle('');

/** The article with a sign in its text, and in the text that was recorded. */
function withSign(sign: string): Record<string, Change> {
  const put: Change = ['Nobody', `Nobody${sign}`];
  return { [ARTICLE]: put, [TEXT]: put };
}

const texts: Row[] = [
  ...['\u0007', '\uE000', '\uFFFD', '\uFFFF'].map((sign): Row => [
    `a character that nobody writes, in the recorded text as well: ${JSON.stringify(sign)}`,
    withSign(sign),
    `${ARTICLE}:21`,
    'hidden-character',
    /^a .* in “Nobody.*”; remove it$/s,
  ]),
  ...['ⓐ', '𝟏', '🄰'].map((letter): Row => [
    `a letter or digit of another form: ${letter}`,
    inNote(`The Gaz${letter}tte`),
    `${NOTE}:10`,
    'confusable',
    /mixes Latin letters with letters that look like them/,
  ]),
  [
    'a sentence that begins with a year, and so a list',
    block(`1911. That was the year.${CITE}`),
    `${NOTE}:9`,
    'markup',
    /^a numbered list that begins with 1911; write 1\., or 1911\\\. for words that begin with the number$/,
  ],
  ...['__Work__', 'Work [^1]', 'Work [@gazette]', 'Work %% stopped', '$x$', 'Work :smile:'].map((title): Row => [
    `Markdown in a field: ${title}`,
    { [NOTE]: ['title: Work stopped', `title: '${title}'`] },
    `${NOTE}:4`,
    'bad-value',
    /would be shown as it is; write plain text in fields$/,
  ]),
  [
    'a word without end of signs that are at fault themselves',
    inNote(`The ${'"'.repeat(300)}`),
    `${NOTE}:10`,
    'long-word',
    /^a word of more than 200 letters/,
  ],
  ...['15th August 1911', 'August 15, 1911', '15th of August 1911'].map((day): Row => [
    `a later day in another form: ${day}`,
    inNote(`On ${day} the Gazette`),
    `${NOTE}:10`,
    'later-outside-since',
    new RegExp(`^“${day}” is later than the article`),
  ]),
];

const addresses: Row[] = [
  [
    'an article with an id of the page of citations',
    {
      'content/articles/content.txt': further['content/articles/quay.txt'] ?? '',
      'content/articles/content.mdx': further[QUAY] ?? '',
    },
    'content/articles/content.mdx',
    'taken-address',
    /^the id “content” is the address of another page or file; .* or one of .*, content, scheme-system/,
  ],
  [
    'several aliases of an id that is gone',
    aliases('a: talk', 'b: talk', 'c: b'),
    `${ARTICLE}:16`,
    'alias-nowhere',
    /^the alias “a” leads to “talk”, which does not exist; allowed: talks$/,
  ],
  [
    'an article that is gone, with a note on its words',
    {
      [LOCK]: '{\n "/quay/": "article:quay"\n}\n',
      'content/notes/calm.mdx': `---\nkind: term\ntitle: Calm\ncard: A.\nchecked: 2026-01-02\n---\n\n${`Nobody saw a crane move for the rest of that day.${CITE}\n`.repeat(5)}`,
    },
    `${LOCK}:2`,
    'lost-id',
    /^the article “quay”, public at \/quay\/, is gone; restore it/,
  ],
  [
    'an article copied under another name',
    {
      'content/articles/quay.txt':
        'Ada Moss\n\nThe Port Stands Still\n\nReed ended the talks, and the dockers stopped work.\n\nNobody counted the ships.',
      [QUAY]: `---\n${String(further[QUAY])
        .split('---\n')[1]
        ?.replace('The Quay', 'The Port Stands Still')
        .replace(
          /sha256: \w+/,
          'sha256: 0e6f0cf979a3ecd54c78c46b09caceaf75cdc846b759e5ef0a48227474bf1f6b',
        )}---\n\nReed ended the talks, and the dockers stopped work.\n\nNobody counted the ships.\n`,
    },
    `${QUAY}:13`,
    'same-text',
    /^this is the text of content\/articles\/port\.mdx as well; keep one of the articles$/,
  ],
  [
    'an archived copy of a page elsewhere',
    source(
      '  url: https://example.org/a\n  archive: { url: https://web.archive.org/web/20210101000000/https://example.com/a, date: 2021-01-01 }',
    ),
    `${SOURCES}:8`,
    'other-page',
    /^the copy is of a page at “example\.com”, but “url” is at “example\.org”/,
  ],
  [
    'a copy of another year than its address says',
    source('  archive: { url: https://web.archive.org/web/2020/https://example.org/a, date: 2021-01-01 }'),
    `${SOURCES}:7`,
    'dates-differ',
    /^“date” is 2021-01-01, but the address of the copy says 2020; write that day, or correct the address$/,
  ],
  [
    'a source on a network of its own',
    source('  url: https://example.onion/'),
    `${SOURCES}:7`,
    'not-public',
    /private network/,
  ],
];

const records: Row[] = [
  [
    'a source without an address, twice',
    {
      [SOURCES]: (text) => text + text.replace('gazette:', 'log:'),
      [NOTE]: ['noon.', 'noon.<Cite id="log" />'],
    },
    `${SOURCES}:9`,
    'same-record',
    /^“log” says what “gazette” says; remove one of them$/,
  ],
  [
    'an event twice, its title in capitals',
    { [EVENTS]: (text) => text + text.replace('talks-end:', 'fall:').replace('The talks end', 'The Talks End') },
    `${EVENTS}:10`,
    'same-record',
    /^“fall” says what “talks-end” says/,
  ],
  [
    'a member under another spelling of a name that has a page',
    {
      [FIGURE]: inFields('alternateNames: [John Reed]'),
      [FACTION]: inFields('members: [{ name: John Reed, as: A, sources: [gazette] }]'),
    },
    `${FACTION}:7`,
    'named-figure',
    /^“John Reed” has a page; write “figure: reed” instead of “name”$/,
  ],
  [
    'a note compared with its sources before its own article appeared',
    {
      ...further,
      [QUAY]: String(further[QUAY])
        .replace('1911-08-15', '2026-01-03')
        .replace('[Reed](figure:reed)', '<Claim note="work-stopped">Reed</Claim>'),
      [ARTICLE]: ['<Claim note="work-stopped">stopped work</Claim>', 'stopped work'],
    },
    `${NOTE}:6`,
    'too-early',
    /^“checked” is 2026-01-02, before the article appeared \(2026-01-03\)/,
  ],
];

const keys: Row[] = [
  [
    'the last key of a record without its indent',
    { [SOURCES]: ['  read: whole', 'read: whole'] },
    `${SOURCES}:6`,
    'unknown-key',
    /^“read” is no record; it belongs to “gazette”: indent it as the other keys there$/,
  ],
  [
    'a key of the article among the former ids',
    { [ARTICLE]: ['lead: true', 'aliases:\n  old: talks\n  lead: true'] },
    `${ARTICLE}:16`,
    'unknown-key',
    /^“lead” under “aliases” belongs to the entry itself; indent it less$/,
  ],
  [
    'a misspelt key without which another means nothing',
    { [FIGURE]: inFields('diedNot: Some say in 1940.\ndiedSources: [gazette]') },
    `${FIGURE}:6`,
    'unknown-key',
    /^unknown key “diedNot”; did you mean “diedNote”\?/,
  ],
  [
    'the addresses in the place of the edition',
    { [EDITION]: Array.from({ length: 20 }, (_, index) => `"/${index}/": site\n`).join('') },
    `${EDITION}:1`,
    'unknown-key',
    /^20 unknown keys, the first of them “\/0\/”/,
  ],
  [
    'a list whose key is gone',
    { [EDITION]: ['houseRules:\n', ''] },
    `${EDITION}:7`,
    'unreadable',
    /^not valid YAML: A block sequence/,
  ],
];

const place = (id: string, lane: number, mention: string) =>
  `    ${id}: { title: At the ${id}, lane: ${lane}, members: [{ mention: ${mention}, as: A }] }`;
const map = (...lines: string[]): Record<string, Change> => ({
  [ARTICLE]: inFields(['map:', '  places:', ...lines].join('\n')),
});

const maps: Row[] = [
  [
    'a place that is gone from a map',
    map(place('quay', 1, 'reed-1'), '  arrows: { thick: { means: A, lines: [{ from: quay, to: town }] } }'),
    `${ARTICLE}:18`,
    'unknown-place',
    /^the arrow leads to “town”/,
  ],
  [
    'a lane of two places after a gap',
    map(place('quay', 2, 'reed-1'), place('town', 2, 'dockers-1')),
    `${ARTICLE}:17`,
    'lane-gap',
    /^the place is in lane 2, but no place is in lane 1/,
  ],
];

const sizes: Row[] = [
  ...(['](', '{}', '\\'] as const).map((sign): Row => [
    `a paragraph of nothing but ${sign}`,
    inNote(`The ${sign.repeat(100_000 / sign.length)}`),
    `${NOTE}:9`,
    'unreadable',
    /more than 2000 of the characters \], \{ and \\ in one paragraph/,
  ]),
  [
    '60,000 lines of fields',
    { [NOTE]: ['kind:', `${'#\n'.repeat(60_000)}kind:`] },
    `${NOTE}:1`,
    'unreadable',
    /^not valid MDX: more than 10000 lines/,
  ],
  [
    'a house rule that no machine has room for',
    { [EDITION]: ['\\bswindles?\\b', 'a'.repeat(50_000)] },
    `${EDITION}:9`,
    'bad-value',
    /write a regular expression/,
  ],
  [
    'a list of days within the words of an event',
    { [EVENTS]: ['Reed ended', 'On August 15, 1911, Reed ended'] },
    `${EVENTS}:4`,
    'later-outside-since',
    /^“August 15, 1911”/,
  ],
];

/** What rounds of attacks found at the edges of rules. */
export const edges = casesFrom('edges', [...texts, ...addresses, ...records, ...keys, ...maps, ...sizes]);
