import { ARTICLE, FACTION, FIGURE, NOTE, inArticle, inNote, type InvalidContent } from './invalid-content.ts';
import type { Change } from '../../../support/temp-content.ts';

const block = (text: string): Record<string, Change> => ({ [NOTE]: ['\nWork stopped', `\n${text}\n\nWork stopped`] });
const inFigure = (text: string): Record<string, Change> => ({ [FIGURE]: ['## Since then', text] });

const cases: [name: string, changes: Record<string, Change>, at: string, message: RegExp, code?: string][] = [
  [
    'a table with aligned columns',
    { [FACTION]: ['## Since', '| A |\n|:-:|\n| b |\n\n## Since'] },
    `${FACTION}:23`,
    /^a table with aligned columns; write --- without colons/,
  ],
  ['a box to tick', block('- [ ] Ask.'), `${NOTE}:9`, /^a task-list checkbox; write \\\[ for the character itself$/],
  ['a block of code', block('~~~\nwork\n~~~'), `${NOTE}:9`, /^words as code “work”/],
  ['words as code', inNote('`The` Gazette'), `${NOTE}:10`, /^words as code “The”/],
  ['words as code in the article', inArticle('`Nobody`'), `${ARTICLE}:21`, /^words as code “Nobody”/],
  ['struck-out words', inNote('~~The~~ Gazette'), `${NOTE}:10`, /^struck-out words “The”/],
  ['struck-out words in the article', inArticle('~Nobody~'), `${ARTICLE}:21`, /^struck-out words “Nobody”/],
  ['a line break', inNote('The\\\nGazette'), `${NOTE}:10`, /^a line break within a paragraph/],
  ['a line between parts', block('***'), `${NOTE}:9`, /^a line between parts; remove it/],
  [
    'fields twice',
    block('---\ntitle: Noon\n---'),
    `${NOTE}:9`,
    /^a line between parts; remove it \(fields are between two lines/,
  ],
  [
    'words above a line',
    { [NOTE]: ['Both bear', '---\n\nBoth bear'] },
    `${NOTE}:9`,
    /^a heading “Work stopped.*”; a note has none \(a line of --- turns the words before it into one/,
  ],
  ['a heading in a note', block('## Noon'), `${NOTE}:9`, /^a heading “Noon”; a note has none/],
  [
    'a heading of another level',
    inFigure('### Since then'),
    `${FIGURE}:19`,
    /^a heading “Since then” of level 3; write ##$/,
  ],
  [
    'a heading in a quotation',
    inFigure('> ## Since then'),
    `${FIGURE}:19`,
    /^a heading “Since then” within something else/,
  ],
  ['a heading in a list', inFigure('- ## Since then'), `${FIGURE}:19`, /^a heading “Since then” within something else/],
  ['a heading with marks', inFigure('## *Since* then'), `${FIGURE}:19`, /^a heading “Since then” with markup in it/],
  [
    'a heading on a page',
    { 'content/pages/about.mdx': '---\ntitle: A\n---\n\n# Noon\n\nWords.\n' },
    'content/pages/about.mdx:5',
    /^a heading “Noon” of level 1; write ###$/,
  ],
  [
    'a citation within a link',
    inNote('[The<Cite id="gazette" />](https://example.org/)'),
    `${NOTE}:10`,
    /^a link within the link/,
  ],
  [
    'a citation twice',
    { [NOTE]: ['noon.', 'noon.<Cite id="gazette" />'] },
    `${NOTE}:9`,
    /^the source “gazette” is cited twice in a row/,
  ],
  ['a citation on a line of its own', block('<Cite id="gazette" />'), `${NOTE}:9`, /^<Cite> outside a paragraph/],
  [
    'words within a citation',
    { [NOTE]: ['noon.<Cite id="gazette" />', 'noon.<Cite id="gazette">by its log</Cite>'] },
    `${NOTE}:9`,
    /^words inside <Cite>/,
  ],
  [
    'a link with a title',
    inNote('[The](https://example.org/ "Front page")'),
    `${NOTE}:10`,
    /^a link with a title “Front page”/,
  ],
  [
    'a section in a section',
    inArticle('<Section id="end" title="End">\n\nNobody\n\n</Section>\n\n'),
    `${ARTICLE}:21`,
    /^<Section> within something else/,
  ],
  [
    'a section in a paragraph',
    inArticle('<Section id="end" title="End">Nobody</Section>'),
    `${ARTICLE}:21`,
    /^<Section> within something else/,
  ],
  [
    'a direction that is none',
    inNote('<bdi lang="fa" dir="up">The</bdi>'),
    `${NOTE}:10`,
    /^the attribute “dir” of <bdi> is “up”; write rtl or ltr$/,
  ],
  [
    'a language that is none',
    inNote('<bdi lang="fa_IR" dir="rtl">The</bdi>'),
    `${NOTE}:10`,
    /^the attribute “lang” of <bdi> is “fa_IR”; write a language tag/,
  ],
  [
    'foreign words without a language',
    inArticle('<bdi dir="rtl">Nobody</bdi>'),
    `${ARTICLE}:21`,
    /^<bdi> has no attribute “lang”/,
  ],
  ['a footnote without words', { [NOTE]: ['noon.', 'noon.[^1]'] }, `${NOTE}:9`, /^“\[\^” is malformed Markdown/],
  [
    'a link in a link',
    inNote('[The [Gazette](figure:reed) house](faction:dockers)'),
    `${NOTE}:10`,
    /^“\]\(” is malformed Markdown/,
  ],
  [
    'an address elsewhere',
    { [NOTE]: (source) => `${source.replace('The Gazette saw', '[The Gazette][g] saw')}\n[g]: https://example.org/\n` },
    `${NOTE}:14`,
    /^a reference-style link “g”/,
    'bad-link',
  ],
  ['a link to half an address', inNote('[The](https://)'), `${NOTE}:10`, /^a link to “https:\/\/”: write/, 'bad-link'],
  [
    'a link of the article to the web',
    inArticle('[Nobody](https://example.org/)'),
    `${ARTICLE}:21`,
    /^a link to “https:\/\/example\.org\/”; allowed: figure:ID, faction:ID, place:ID, note:ID$/,
    'bad-link',
  ],
  [
    '5,000 quotations within each other',
    block(`${'> '.repeat(5000)}Noon.`),
    `${NOTE}:9`,
    /nested more than 30 levels deep/,
    'unreadable',
  ],
  [
    '5,000 elements within each other',
    block(`${'<bdi>'.repeat(5000)}Noon.${'</bdi>'.repeat(5000)}`),
    `${NOTE}:9`,
    /nested more than 30 levels deep/,
    'unreadable',
  ],
  [
    '40,000 emphasis markers',
    inNote('*a_'.repeat(20_000)),
    `${NOTE}:9`,
    /more than 2000 of the characters \*, _ and ~ in one paragraph; write \\\*, \\_ and \\~ for the characters themselves$/,
    'unreadable',
  ],
  [
    'a word of 60,000 letters',
    inNote(`The ${'w'.repeat(60_000)}`),
    `${NOTE}:10`,
    /^a word of more than 200 letters, “w+…”/,
    'long-word',
  ],
];

/** Markdown and elements that pages do not show, or not as they are meant. */
export const markdown: InvalidContent[] = cases.map(([name, changes, at, message, code = 'markup']) => ({
  name: `Markdown: ${name}`,
  changes,
  at,
  code,
  message,
}));
