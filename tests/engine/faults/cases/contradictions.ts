import type { Change } from '../../../support/temp-content.ts';
import {
  ARTICLE,
  EVENTS,
  FACTION,
  FIGURE,
  furtherArticle,
  inFields,
  inNote,
  NOTE,
  QUAY,
  SOURCES,
  type InvalidContent,
} from './invalid-content.ts';
import { casesFrom, type Row } from './rows.ts';

const source = (fields: string): Record<string, Change> => ({ [SOURCES]: (text) => `${text}${fields}\n` });

const records: Row[] = [
  [
    'a source record of another day than its article',
    source('  date: 1911-08-15'),
    `${SOURCES}:7`,
    'dates-differ',
    /^“date” is 1911-08-15, but the article whose source is “gazette” was published on 1911-08-14 \(content\/articles\/port\.mdx:6\); write the same date$/,
  ],
  [
    'a source record in another language than its article',
    { [SOURCES]: ['language: en', 'language: fr'] },
    `${SOURCES}:4`,
    'languages-differ',
    /^“language” is “fr”, but the text that was read in “gazette” is in “en”/,
  ],
  [
    'an original in another language than the page it was read in',
    { [ARTICLE]: inFields('original: { title: Der Hafen, language: de, translation: The port, source: gazette }') },
    `${SOURCES}:4`,
    'languages-differ',
    /^“language” is “en”, but the text that was read in “gazette” is in “de”/,
  ],
];

const office = (life: string, dates: string) =>
  inFields(`${life}roles:\n  - role: Pilot\n    ${dates}\n    sources: [gazette]`);

const quotations: Row[] = [
  [
    'a map that quotes what the article does not say',
    {
      [ARTICLE]: inFields(
        'map:\n  places:\n    quay: { title: A, lane: 1, members: [{ mention: reed-1, as: “began it” }, { mention: dockers-1, as: B }] }',
      ),
    },
    `${ARTICLE}:17`,
    'not-in-text',
    /^“as” quotes “began it”, which is not in the article; copy the words from the text$/,
  ],
];

const lives: Row[] = [
  [
    'a birth after an event that concerns the person',
    {
      [FIGURE]: inFields('born: "1861"\nbornSources: [gazette]'),
      [EVENTS]: (text) =>
        `rain:\n  date: "1860"\n  title: Rain\n  text: It rained.\n  sources: [gazette]\n  figures: [reed]\n${text}`,
    },
    `${FIGURE}:6`,
    'dates-order',
    /^born in 1861, after the event “rain” of 1860 \(content\/events\.yaml:2\), which names this person/,
  ],
  [
    'a birth two centuries before an event',
    { [FIGURE]: inFields('born: "1711"\nbornSources: [gazette]') },
    `${FIGURE}:6`,
    'dates-order',
    /^born in 1711, 200 years before the event “talks-end” of 1911-08-14 \(content\/events\.yaml:2\)/,
  ],
  [
    'a birth after a further article that names the person',
    {
      [FIGURE]: inFields('born: "1870"\nbornSources: [gazette]'),
      ...furtherArticle(''),
      [QUAY]: String(furtherArticle('')[QUAY]).replace('1911-08-15', '1811-08-15'),
    },
    `${FIGURE}:6`,
    'dates-order',
    /^born in 1870/,
  ],
  [
    'an office of a century',
    { [FIGURE]: office('', 'from: "1790"\n    to: "1890"') },
    `${FIGURE}:9`,
    'dates-order',
    /^an office of 100 years, from 1790 to 1890; correct one of the dates$/,
  ],
  [
    'an office longer before the death than a life',
    { [FIGURE]: office('died: "1911"\ndiedSources: [gazette]\n', 'from: "1780"') },
    `${FIGURE}:10`,
    'dates-order',
    /^the office starts in 1780, 131 years before the person died \(1911\)$/,
  ],
];

const days: Row[] = [
  ...['31 April 2023', '30 February', '29 February 2023', 'April 31, 1910', '2023-04-31'].map((day): Row => [
    `a day that no calendar has: ${day}`,
    inNote(`On ${day} the Gazette`),
    `${NOTE}:10`,
    'no-such-day',
    new RegExp(`^“${day}” is not a day in the calendar; correct it`),
  ]),
  [
    'a day that no calendar has, in a field',
    { [EVENTS]: ['Reed ended', 'On 31 September 1910 Reed ended'] },
    `${EVENTS}:4`,
    'no-such-day',
    /^“31 September 1910” is not a day/,
  ],
];

const addresses: Row[] = [
  ...(
    [
      ['http://127.0.0.1/a', /the host “127\.0\.0\.1” is on a private network/],
      ['https://port.local/a', /the host “port\.local” is on a private network/],
      ['https://example.org:8443/a', /remove “:8443” after the host/],
    ] as const
  ).map(([url, message]): Row => [
    `a source at an address that is not public: ${url}`,
    source(`  url: ${url}`),
    `${SOURCES}:7`,
    'not-public',
    message,
  ]),
];

const names: Row[] = [
  [
    'the language of a native name that is not given',
    { [FIGURE]: inFields('lang: fa') },
    `${FIGURE}:2`,
    'missing-key',
    /^“nativeName” is missing; “lang” is given without it; write both$/,
  ],
  [
    'two sections with one title',
    { [ARTICLE]: ['Nobody', '</Section>\n\n<Section id="ships" title="The talks end">\n\nNobody'] },
    `${ARTICLE}:23`,
    'same-name',
    /^“The talks end” is also the title of the section at line 17; choose another$/,
  ],
  [
    'a member named in words who has a page',
    { [FACTION]: inFields('members:\n  - name: Jonah Reed\n    as: leader\n    sources: [gazette]') },
    `${FACTION}:8`,
    'named-figure',
    /^“Jonah Reed” has a page; write “figure: reed” instead of “name”$/,
  ],
];

/** Fields that contradict each other, or the world. */
export const contradictions: readonly InvalidContent[] = casesFrom('contradictions', [
  ...records,
  ...quotations,
  ...lives,
  ...days,
  ...addresses,
  ...names,
]);
