import type { Change } from '../../../support/temp-content.ts';
import {
  ARTICLE,
  CORRECTIONS,
  EDITION,
  EVENTS,
  FIGURE,
  inFields,
  inNote,
  LOCK,
  NOTE,
  SOURCES,
  type InvalidContent,
} from './invalid-content.ts';

const title = (value: string): Record<string, Change> => ({ [NOTE]: ['title: Work stopped', `title: ${value}`] });
const sectionTitle = (value: string): Record<string, Change> => ({
  [ARTICLE]: ['title="The talks end"', `title="${value}"`],
});
const source = (fields: string): Record<string, Change> => ({ [SOURCES]: (text) => `${text}${fields}\n` });
const table = (...rows: string[]): Record<string, Change> => ({ [FIGURE]: ['He led', `${rows.join('\n')}\n\nHe led`] });
const houseRule = (pattern: string): Record<string, Change> => ({
  [EDITION]: ['pattern: \\bswindles?\\b', `pattern: '${pattern}'`],
});
const SECOND = 'quay:\n  publisher: A\n  title: B\n  language: en\n  type: newspaper\n  read: whole\n';
const LEFT = / is malformed Markdown and would be shown as it is; correct or remove it$/;

type Case = [name: string, changes: Record<string, Change>, at: string, code: string, message: RegExp];

/** What passes for something else at first sight. */
export const edges: InvalidContent[] = (
  [
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
      'a source cited twice, with a space between',
      {
        [NOTE]: [
          'Both bear it out.<Cite id="gazette" />',
          'Both bear it out.<Cite id="gazette" /> <Cite id="gazette" />',
        ],
      },
      `${NOTE}:12`,
      'markup',
      /^the source “gazette” is cited twice in a row; remove one <Cite>$/,
    ],
    [
      '<Since> around a part of a sentence',
      { [NOTE]: ['Both bear', 'Both <Since>later</Since> bear'] },
      `${NOTE}:12`,
      'markup',
      /^<Since> around a part of a sentence; put it around the whole of one, with its sources$/,
    ],
    [
      '<Since> without the sources of its sentence',
      { [NOTE]: ['Both bear it out.', '<Since>Both bear it out.</Since>'] },
      `${NOTE}:12`,
      'markup',
      /^<Since> around a part of a sentence/,
    ],
    [
      'words after a #',
      title('Work #stopped'),
      `${NOTE}:4`,
      'unreadable',
      /^not valid YAML: “#stopped” after “Work”, which is a comment; put the whole value into quotation marks/,
    ],
    [
      'an id that is a number',
      { [EVENTS]: (text) => `${text}1911:\n  date: 1911-08-15\n  title: A\n  text: B\n  sources: [gazette]\n` },
      `${EVENTS}:8`,
      'bad-id',
      /^“1911” is not an id; begin with a letter/,
    ],
    [
      'a list of another type',
      { [FIGURE]: inFields('roles: [A, B, C]') },
      `${FIGURE}:6`,
      'bad-value',
      /^“roles.0” is text; write a map$/,
    ],
    [
      'a number for a host',
      source('  url: https://2130706433/'),
      `${SOURCES}:7`,
      'bad-value',
      /write the full name of a host/,
    ],
    [
      'one address with two schemes',
      {
        ...source(`  url: https://example.org/a\n${SECOND}  url: http://example.org/a`),
        [NOTE]: ['noon.', 'noon.<Cite id="quay" />'],
      },
      `${SOURCES}:14`,
      'duplicate-source',
      /^“quay” has the address of “gazette”/,
    ],
    [
      'a region that is none',
      { [SOURCES]: ['language: en', 'language: en-UK'] },
      `${SOURCES}:4`,
      'bad-value',
      /BCP 47/,
    ],
    [
      'a native name in another script',
      { [FIGURE]: inFields('nativeName: ریید\nlang: en') },
      `${FIGURE}:6`,
      'bad-value',
      /has no letter of the script of “en”/,
    ],
    [
      'a birth after the article',
      { [FIGURE]: inFields('born: 1911-09\nbornSources: [gazette]') },
      `${FIGURE}:6`,
      'dates-order',
      /^a birth in 1911-09, but the article that names this person appeared in 1911-08-14/,
    ],
    [
      'a comparison before the article',
      { [NOTE]: ['2026-01-02', '1911-01-02'] },
      `${NOTE}:6`,
      'too-early',
      /^“checked” is 1911-01-02, before the article appeared \(1911-08-14\); correct the day$/,
    ],
    [
      'a correction before the article',
      {
        [CORRECTIONS]:
          'noon:\n  date: 1911-01-02\n  kind: note\n  entry: work-stopped\n  text: It was noon.\n  was: One\n  now: Noon\n',
      },
      `${CORRECTIONS}:2`,
      'too-early',
      /^“date” is 1911-01-02, before the article appeared \(1911-08-14\); correct the day$/,
    ],
    [
      'an event that is still to come',
      { [EVENTS]: ['1911-08-14', '2962-08-14'] },
      `${EVENTS}:2`,
      'still-to-come',
      /in the future/,
    ],
    [
      'an article that is still to come',
      { [ARTICLE]: ['1911-08-14', '2962-08-14'] },
      `${ARTICLE}:6`,
      'still-to-come',
      /in the future/,
    ],
    [
      'an article after the notes on it',
      { [ARTICLE]: ['1911-08-14', '2026-02'] },
      `${ARTICLE}:6`,
      'too-late',
      /“checked” of 3 entries/,
    ],
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
      /is found where nothing is written/,
    ],
    [
      'a section that is not closed',
      { [ARTICLE]: ['</Section>', ''] },
      `${ARTICLE}:17`,
      'unreadable',
      /^not valid MDX: Expected a closing tag for/,
    ],
    [
      'a word without end',
      { [NOTE]: ['at noon', 'a'.repeat(100_000)] },
      `${NOTE}:9`,
      'long-word',
      /^a word of more than 200 letters/,
    ],
    [
      'a title without end',
      title('a'.repeat(100_000)),
      `${NOTE}:4`,
      'bad-value',
      /^“title” is “a{200}…”: longer than 2000 characters/,
    ],
    [
      'an address that the lock has twice',
      { [LOCK]: '{\n "/": "article:port",\n "/": "article:port"\n}\n' },
      `${LOCK}:3`,
      'unreadable',
      /“\/” is written twice/,
    ],
    [
      '100 addresses that the lock alone has',
      {
        [LOCK]: JSON.stringify(
          Object.fromEntries(Array.from({ length: 100 }, (_, index) => [`/${index + 100}/`, 'site'])),
          undefined,
          1,
        ),
      },
      `${LOCK}:2`,
      'lost-id',
      /^the public address \/100\/ is gone, and 99 more with it/,
    ],
    [
      'an article in a folder of its own',
      { [ARTICLE]: null, 'content/articles/sub/port.mdx': 'A' },
      'content/articles/sub/port.mdx',
      'unknown-file',
      /rename it to content\/articles\/port\.mdx/,
    ],
  ] satisfies Case[]
).map(([name, changes, at, code, message]) => ({ name: `edges: ${name}`, changes, at, code, message }));
