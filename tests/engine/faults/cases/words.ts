import {
  ARTICLE,
  CORRECTIONS,
  EDITION,
  FACTION,
  FIGURE,
  NOTE,
  SOURCES,
  inNote,
  type InvalidContent,
} from './invalid-content.ts';
import type { Change } from '../../../support/temp-content.ts';

const CLAIM = '<Claim note="work-stopped">stopped work</Claim>';

const fields: [file: string, change: readonly [found: string, put: string], line: number, field: string][] = [
  [SOURCES, ['publisher: The Harbour Gazette', 'publisher: ""'], 2, 'publisher'],
  [NOTE, ['title: Work stopped', 'title: " "'], 4, 'title'],
  [NOTE, ['title: Work stopped', 'title: …'], 4, 'title'],
  [FIGURE, ['inColumn: Reed', 'inColumn: ¶'], 3, 'inColumn'],
  [FACTION, ['[the dockers]\ncard', '[""]\ncard'], 4, 'inColumn.0'],
  [ARTICLE, ['publication: The Harbour Gazette', 'publication: " "'], 5, 'publication'],
  [EDITION, ['one: column', 'one: " "'], 4, 'noun.one'],
  [EDITION, ['message: name what was done, or quote the column', 'message: ""'], 11, 'houseRules.0.message'],
  [FIGURE, ['checked:', 'nativeName: " "\nlang: fa\nchecked:'], 5, 'nativeName'],
];

const marks: [name: string, changes: Record<string, Change>, at: string, message: RegExp][] = [
  [
    'a mention without words',
    { [ARTICLE]: ['[Reed](figure:reed)', 'Reed[](figure:reed)'] },
    `${ARTICLE}:19`,
    /^a link without words/,
  ],
  [
    'a mention of a full stop',
    { [ARTICLE]: ['ships.', 'ships[.](figure:reed)'] },
    `${ARTICLE}:21`,
    /^a link without words/,
  ],
  [
    'a link without words',
    inNote('[](https://example.org/)The'),
    `${NOTE}:10`,
    /^a link without words; write some, or remove it$/,
  ],
  [
    'words of a note without words',
    { [ARTICLE]: [CLAIM, 'stopped work<Claim note="work-stopped"> </Claim>'] },
    `${ARTICLE}:19`,
    /^<Claim> without words/,
  ],
  [
    'a closed element for the words of a note',
    { [ARTICLE]: [CLAIM, 'stopped work<Claim note="work-stopped" />'] },
    `${ARTICLE}:19`,
    /^<Claim> without words/,
  ],
  [
    'a section without paragraphs',
    { [ARTICLE]: ['</Section>', '</Section>\n\n<Section id="end" title="End">\n\n</Section>'] },
    `${ARTICLE}:25`,
    /^<Section> without words/,
  ],
  [
    'a section with a title of no words',
    { [ARTICLE]: ['title="The talks end"', 'title="–"'] },
    `${ARTICLE}:17`,
    /^the attribute “title” of <Section> is empty/,
  ],
  ['foreign words that are none', inNote('<bdi lang="fa" dir="rtl"> </bdi>The'), `${NOTE}:10`, /^<bdi> without words/],
  ['a heading that is empty', { [FIGURE]: ['## Since then', '##'] }, `${FIGURE}:19`, /^a heading without words/],
  [
    'an item of a list without words',
    { [NOTE]: ['Both bear', '\n1.\n\nBoth bear'] },
    `${NOTE}:13`,
    /^a list without words/,
  ],
  [
    'a table without words',
    { [NOTE]: ['Both bear', '\n| | |\n|-|-|\n| | |\n\nBoth bear'] },
    `${NOTE}:13`,
    /^a table without words/,
  ],
];

const correction = (...lines: string[]) => ({
  [CORRECTIONS]: ['noon:', 'date: 2026-01-03', 'kind: note', 'entry: work-stopped', ...lines, ''].join('\n  '),
});

/** Text that is empty or blank where words are needed. */
export const words: InvalidContent[] = [
  ...fields.map(([file, change, line, field]): InvalidContent => ({
    name: `blank words: ${field} of ${file}, ${String(change[1])}`,
    changes: { [file]: change },
    at: `${file}:${line}`,
    code: 'bad-value',
    message: new RegExp(`^“${field}” is “.*”: write some words$`),
  })),
  {
    name: 'no words of the article',
    changes: { [FACTION]: ['[the dockers]\ncard', '[]\ncard'] },
    at: `${FACTION}:4`,
    code: 'bad-value',
    message: /^“inColumn” is an empty list: write the words of the article$/,
  },
  {
    name: 'words of the article that it does not have',
    changes: { [FIGURE]: ['inColumn: Reed', 'inColumn: Mr Reed'] },
    at: `${FIGURE}:3`,
    code: 'not-in-text',
    message: /^“inColumn” has the words “Mr Reed”, which are in no article; copy them from the text$/,
  },
  {
    name: 'a correction without words',
    changes: correction('text: " "', 'was: One', 'now: Two'),
    at: `${CORRECTIONS}:5`,
    code: 'bad-value',
    message: /^“text” is “ ”: write some words$/,
  },
  {
    name: 'a correction without the old wording',
    changes: correction('text: It was two.', 'now: Two'),
    at: `${CORRECTIONS}:1`,
    code: 'missing-key',
    message: /^“was” is missing/,
  },
  {
    name: 'a correction without the new wording',
    changes: correction('text: It was two.', 'was: One'),
    at: `${CORRECTIONS}:1`,
    code: 'missing-key',
    message: /^“now” is missing/,
  },
  {
    name: 'a correction whose old wording is blank',
    changes: correction('text: It was two.', 'was: " "', 'now: Two'),
    at: `${CORRECTIONS}:6`,
    code: 'bad-value',
    message: /^“was” is “ ”: write some words$/,
  },
  {
    name: 'a correction that changes no words',
    changes: correction('text: It was two.', 'was: Two', 'now: Two'),
    at: `${CORRECTIONS}:7`,
    code: 'bad-value',
    message: /^“now” is “Two”: the same words as “was”; write what the entry says now$/,
  },
  {
    name: 'a correction with the marks of a body',
    changes: correction('text: It was two.', 'was: One', "now: '**Two**'"),
    at: `${CORRECTIONS}:7`,
    code: 'bad-value',
    message: /^“now” is .+ would be shown as it is; write plain text in fields$/,
  },
  {
    name: 'a text of the editors without words',
    changes: { 'content/pages/about.mdx': '---\ntitle: About\n---\n' },
    at: 'content/pages/about.mdx:3',
    code: 'empty-body',
    message: /^there is nothing below the fields; write a body$/,
  },
  ...marks.map(([name, changes, at, message]): InvalidContent => ({ name, changes, at, code: 'markup', message })),
];
