import type { Change } from '../../../support/temp-content.ts';
import {
  ARTICLE,
  CORRECTIONS,
  EDITION,
  EVENTS,
  FACTION,
  FIGURE,
  furtherArticle,
  inFields,
  inNote,
  NOTE,
  QUAY,
  SOURCES,
} from './invalid-content.ts';
import { casesFrom, type Row } from './rows.ts';

const twice = (key: string, item: string): Record<string, Change> => ({
  [key === 'members' ? FACTION : FIGURE]: inFields(`${key}:\n  - ${item}\n  - ${item}`),
});
const more = (file: string, lines: string): Record<string, Change> => ({ [file]: (text) => `${text}${lines}\n` });
const correction = (id: string) =>
  `${id}:\n  date: 2026-01-03\n  kind: note\n  entry: work-stopped\n  text: It was two.\n  was: One\n  now: Two\n`;
const source = (fields: string) =>
  `quay:\n  publisher: A\n  title: B\n  language: en\n  type: newspaper\n  read: whole\n${fields}`;
const EVENT = 'fall:\n  date: 1911-08-14\n  title: The talks end\n  text: A\n  sources: [gazette]';
const ARCHIVE = '  archive: { url: https://web.example/1, date: 2026-01-02 }';

const lists: Row[] = (
  [
    ['roles', '{ role: Clerk, sources: [gazette] }', FIGURE, 8],
    ['labels', '{ label: hawk, per: the Gazette, sources: [gazette] }', FIGURE, 8],
    ['members', '{ figure: reed, as: leader, sources: [gazette] }', FACTION, 9],
  ] as const
).map(([key, item, file, line]): Row => [
  `a map twice under “${key}”`,
  twice(key, item),
  `${file}:${line}`,
  'bad-value',
  /^“\w+\.1” is a map: the same as another one; write it once$/,
]);

/** What is there twice, or says what something else says. */
export const repeated = casesFrom('repeated', [
  ...lists,
  [
    'an author of a source twice',
    more(SOURCES, '  author: [{ literal: Ada }, { literal: Ada }]'),
    `${SOURCES}:7`,
    'bad-value',
    /the same as another one; write it once$/,
  ],
  [
    'words of the article twice',
    { [FACTION]: ['[the dockers]\ncard', '[the dockers, the dockers]\ncard'] },
    `${FACTION}:4`,
    'bad-value',
    /“the dockers” is listed already/,
  ],
  [
    'another name that is the name',
    { [FIGURE]: inFields('alternateNames: [Jonah Reed]') },
    `${FIGURE}:6`,
    'bad-value',
    /^“alternateNames.0” is “Jonah Reed”: the same as “name”; leave it out$/,
  ],
  [
    'a short name that is no shorter',
    more(SOURCES, '  short: The Harbour Gazette'),
    `${SOURCES}:7`,
    'bad-value',
    /no shorter than “publisher”; shorten it, or leave it out$/,
  ],
  [
    'an archived copy that is the page',
    more(SOURCES, '  url: https://example.org/a\n  archive: { url: https://example.org/a, date: 2026-01-02 }'),
    `${SOURCES}:8`,
    'bad-value',
    /^“archive.url” is .*: the address of the page itself; write that of the copy$/,
  ],
  [
    'one archived copy of two sources',
    {
      ...more(SOURCES, `${ARCHIVE}\n${source(ARCHIVE)}`),
      [NOTE]: ['noon.', 'noon.<Cite id="quay" />'],
    },
    `${SOURCES}:14`,
    'duplicate-source',
    /^“quay” has the copy of “gazette”/,
  ],
  [
    'an article copied under a name that is no id',
    {
      'content/articles/port.bak.mdx': String(furtherArticle('')[QUAY]).replace('example.org/quay', 'example.org/port'),
    },
    'content/articles/port.bak.mdx:2',
    'bad-id',
    /^“port.bak” is not an id/,
  ],
  [
    'an event twice',
    more(EVENTS, EVENT),
    `${EVENTS}:10`,
    'same-record',
    /^“fall” says what “talks-end” says; remove one of them$/,
  ],
  [
    'a correction three times',
    { [CORRECTIONS]: ['a', 'b', 'c'].map(correction).join('') },
    `${CORRECTIONS}:14`,
    'same-record',
    /^“b” says what “a” says/,
  ],
  [
    'two publications of the article',
    more(EVENTS, `  publication: true\n${EVENT.replace('title: The talks end', 'title: A')}\n  publication: true`),
    `${EVENTS}:10`,
    'no-publication-event',
    /^2 events of 1911-08-14 are marked; write “publication: true” in the one/,
  ],
  [
    'two places of a map with one title',
    {
      [ARTICLE]: inFields(
        'map:\n  places:\n    quay: { title: A, lane: 1, members: [{ mention: reed-1, as: A }] }\n    town: { title: A, lane: 2, members: [{ mention: dockers-1, as: B }] }',
      ),
    },
    `${ARTICLE}:18`,
    'bad-value',
    /^“map.places.town.title” is “A”: the title of another place; write another$/,
  ],
  [
    'an original in the language of the text',
    { [ARTICLE]: inFields('original: { title: A, language: en, translation: B, source: gazette }') },
    `${ARTICLE}:15`,
    'bad-value',
    /^“original.language” is “en”: the language of this text; write that from which/,
  ],
  [
    'an alias that is a former id as well',
    { [NOTE]: inFields('formerIds: [noon]'), [ARTICLE]: inFields('aliases:\n  note-noon: talks') },
    `${ARTICLE}:16`,
    'alias-shadows',
    /^the alias “note-noon” is a former id of content\/notes\/work-stopped\.mdx; remove the alias$/,
  ],
  [
    'an exception from a house rule that is everything',
    { [EDITION]: ['except: “[^“”]*”', "except: '.+'"] },
    `${EDITION}:10`,
    'bad-value',
    /takes everything from the rule; name less$/,
  ],
  [
    'foreign words within foreign words',
    inNote('<bdi lang="fa" dir="rtl"><bdi lang="fa" dir="rtl">ظهر</bdi></bdi> The'),
    `${NOTE}:10`,
    'markup',
    /^<bdi> within another; end one before the other begins$/,
  ],
  [
    'a source within foreign words',
    inNote('The <bdi lang="fa" dir="rtl">ظهر<Cite id="gazette" /></bdi>'),
    `${NOTE}:10`,
    'markup',
    /^<Cite> within <bdi>; write it after <\/bdi>$/,
  ],
]);
