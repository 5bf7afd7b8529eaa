import { createHash } from 'node:crypto';
import type { Change } from '../../../support/temp-content.ts';
import { ARTICLE, FACTION, FIGURE, inNote, NOTE, TEXT } from './invalid-content.ts';
import { casesFrom, type Row } from './rows.ts';

const FIRST =
  '[Reed](figure:reed) ended the talks, and [the dockers](faction:dockers) <Claim note="work-stopped">stopped work</Claim>.';

function article(marked: string, text: string): Record<string, Change> {
  const whole = `Ada Moss\n\nThe Port Stands Still\n\nReed ended the talks, and the dockers stopped work.\n\n${text}`;
  const sha256 = createHash('sha256').update(whole).digest('hex');
  return {
    [TEXT]: whole,
    [ARTICLE]: (source) =>
      source
        .replace(/sha256: \w+/, `sha256: ${sha256}`)
        .replace(/\n---\n[^]*/, () => `\n---\n\n${FIRST}\n\n${marked}\n`),
  };
}

const sectionTitle = (title: string): Record<string, Change> => ({
  [ARTICLE]: ['title="The talks end"', `title="${title}"`],
});

const card = (words: string): Record<string, Change> => ({ [NOTE]: ['The Gazette reports it too.', words] });

const LEFT = / is malformed Markdown and would be shown as it is; correct or remove it$/;

const title = (value: string): Record<string, Change> => ({ [NOTE]: ['title: Work stopped', `title: ${value}`] });

const table = (...rows: string[]): Record<string, Change> => ({ [FIGURE]: ['He led', `${rows.join('\n')}\n\nHe led`] });

/** Markdown that is left over, or of another kind. */
export const strayMarkup = casesFrom('stray markup', [
  [
    'marks in the title of a section',
    sectionTitle('The <b>talks</b> end'),
    `${ARTICLE}:17`,
    'markup',
    /write plain words/,
  ],
  [
    'an entity in the title of a section',
    sectionTitle('Talks &amp;amp; tea'),
    `${ARTICLE}:17`,
    'markup',
    /write plain words/,
  ],
  ['a star that is not closed', inNote('*The Gazette'), `${NOTE}:10`, 'markup', LEFT],
  ['an underscore that is not closed', inNote('_The Gazette'), `${NOTE}:10`, 'markup', LEFT],
  ['an entity that is none', inNote('The &gazette;'), `${NOTE}:10`, 'markup', LEFT],
  ['an entity of an entity', inNote('The &amp;nbsp;'), `${NOTE}:10`, 'markup', LEFT],
  ['a space within a link', inNote('The [Gazette] (figure:reed)'), `${NOTE}:10`, 'markup', LEFT],
  ['a table without rows', table('| a | b |', '| --- | --- |'), `${FIGURE}:8`, 'markup', /^a table without rows/],
  [
    'a table with a cell too many',
    table('| a | b |', '| --- | --- |', '| c | d | e |'),
    `${FIGURE}:10`,
    'markup',
    /^a row of 3 cells in a table of 2 columns; give it 2$/,
  ],
  [
    'words after a #',
    title('Work #stopped'),
    `${NOTE}:4`,
    'unreadable',
    /^not valid YAML: “#stopped” after “Work”, which is a comment; put the whole value into quotation marks/,
  ],
  [
    'a section that is not closed',
    { [ARTICLE]: ['</Section>', ''] },
    `${ARTICLE}:17`,
    'unreadable',
    /^not valid MDX: Expected a closing tag for/,
  ],
  ['a box to tick in the article', article('- [x] Buy.', '- Buy.'), `${ARTICLE}:19`, 'markup', /^a task-list checkbox/],
  [
    'a list that begins with another number',
    article('5. Buy.\n6. Sell.', '1. Buy.\n\n2. Sell.'),
    `${ARTICLE}:19`,
    'text-changed',
    /^found “5\. Buy\.” where the text has “1\. Buy\.”/,
  ],
  [
    'an empty row in a table',
    { [FACTION]: ['## Since', '| a |\n| --- |\n| |\n\n## Since'] },
    `${FACTION}:25`,
    'markup',
    /^an empty row in a table/,
  ],
  ...['The [Gazette][g]', 'The [[Gazette]]', 'The ==Gazette==', 'The^[a] Gazette', 'The -- Gazette', 'The [@g]'].map(
    (words): Row => [`markup of other Markdown: ${words}`, inNote(words), `${NOTE}:10`, 'markup', LEFT],
  ),
  ...['The _Gazette_ says so.', '"The [Gazette][g]."', 'The ==Gazette==.', 'The ~~Gazette~~.'].map((words): Row => [
    `Markdown in a field: ${words}`,
    card(words),
    `${NOTE}:5`,
    'bad-value',
    /plain text/,
  ]),
  ...[' The talks', 'The  talks', 'The\n  talks', 'The _talks_', 'Talks '.repeat(400).trim()].map((title): Row => [
    `the title of a section: ${JSON.stringify(title).slice(0, 30)}`,
    sectionTitle(title),
    `${ARTICLE}:17`,
    'markup',
    /^the attribute “title” of <Section> is “.*”; write plain words on one line/s,
  ]),
  [
    'an element that is not closed on its line',
    inNote('<bdi lang="fa" dir="rtl">The Gazette'),
    `${NOTE}:10`,
    'unreadable',
    /^not valid MDX: Expected a closing tag for `<bdi>`/,
  ],
]);
