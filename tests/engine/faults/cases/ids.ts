import type { Change } from '../../../support/temp-content.ts';
import { ARTICLE, CITE, EVENTS, FACTION, FIGURE, inFields, NOTE } from './invalid-content.ts';
import { casesFrom } from './rows.ts';

const renamed = (note: string, figure: string): Record<string, Change> => ({
  [NOTE]: null,
  [`content/notes/${note}.mdx`]: `---\nkind: term\ntitle: A\ncard: B\nchecked: 2026-01-02\n---\n\n${'day '.repeat(50)}end.${CITE}\n`,
  [FIGURE]: null,
  [`content/figures/${figure}.mdx`]: `---\nname: Jonah Reed\ninColumn: Reed\ncard: B\nchecked: 2026-01-02\n---\n\n## In August 1911\n\n${'day '.repeat(205)}end.${CITE}\n\n## Since then\n\nIt is over.${CITE}\n`,
  [ARTICLE]: (source) =>
    source.replace('figure:reed', `figure:${figure}`).replace('note="work-stopped"', `note="${note}"`),
  [FACTION]: ['figure:reed', `figure:${figure}`],
  [EVENTS]: ['[reed]', `[${figure}]`],
});

/** Ids that are none, or that another entry makes too. */
export const ids = casesFrom('ids', [
  [
    'an id that is a number',
    { [EVENTS]: (text) => `${text}1911:\n  date: 1911-08-15\n  title: A\n  text: B\n  sources: [gazette]\n` },
    `${EVENTS}:8`,
    'bad-id',
    /^“1911” is not an id; begin with a letter/,
  ],
  [
    'an id that no file on Windows has',
    renamed('con', 'reed'),
    'content/notes/con.mdx:2',
    'bad-id',
    /^“con” is not an id; on Windows no file can have this name; choose another$/,
  ],
  [
    'an id of 240 letters',
    renamed('a'.repeat(240), 'reed'),
    `content/notes/${'a'.repeat(240)}.mdx:2`,
    'bad-id',
    /longer than 100 characters; shorten it$/,
  ],
  [
    'a former id of 300 letters',
    { [NOTE]: inFields(`formerIds: [${'a'.repeat(300)}]`) },
    `${NOTE}:7`,
    'bad-value',
    /longer than 100 characters; shorten it$/,
  ],
  [
    'the card of a note and a mention of one id',
    renamed('a-1', 'note-a'),
    `${ARTICLE}:19`,
    'id-clash',
    /^“note-a” and “a-1” would both have the address “#note-a-1” in the page; rename one of them$/,
  ],
  [
    'the words of a note and a mention of one id',
    renamed('a-1', 'words-a'),
    `${ARTICLE}:19`,
    'id-clash',
    /^“words-a” and “a-1” would both have the address “#words-a-1”/,
  ],
]);
