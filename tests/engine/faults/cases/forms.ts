import type { Change } from '../../../support/temp-content.ts';
import {
  ARTICLE,
  CITE,
  EDITION,
  EVENTS,
  FIGURE,
  furtherArticle,
  inFields,
  inNote,
  LOCK,
  NOTE,
  QUAY,
  SOURCES,
} from './invalid-content.ts';
import { casesFrom, type Row } from './rows.ts';

const PAGE = 'content/pages/method.mdx';
const page = (body: string): Record<string, Change> => ({ [PAGE]: `---\ntitle: Method\n---\n\n${body}\n` });
const cited = (found: string, put: string): Record<string, Change> => ({ [NOTE]: [found, put] });
const map = (member: string) => `map:
  places:
    quay: { title: A, lane: 1, members: [{ mention: reed-1, as: B }, { mention: dockers-1, as: C${member} }] }`;

const languages: Row[] = [
  [
    'an article in a language with other letters',
    { [ARTICLE]: ['language: en', 'language: fa'] },
    `${ARTICLE}:9`,
    'bad-value',
    /^“language” is “fa”: “title” has no letter of the script of that language; correct one of them$/,
  ],
  [
    'an original in a language with other letters',
    { [ARTICLE]: inFields('original: { title: Stillstand, language: ar, translation: A, source: gazette }') },
    `${ARTICLE}:15`,
    'bad-value',
    /^“original.language” is “ar”: “title” has no letter/,
  ],
  [
    'the title of a source in a language with other letters',
    { [SOURCES]: ['  language: en', '  titleLang: fa\n  language: en'] },
    `${SOURCES}:4`,
    'bad-value',
    /^“titleLang” is “fa”: “title” has no letter/,
  ],
  ...(['Ge\u0301zette', '\uFEE7\uFEBC\uFED2'] as const).map((word): Row => [
    `letters in a form that no search finds: ${word}`,
    inNote(`The ${word}`),
    `${NOTE}:10`,
    'letter-form',
    /has (?:letters in presentation forms|a letter and its mark as two characters), which searches do not find; retype it as “/,
  ]),
  [
    'a letter and its mark as an escape of YAML',
    { [SOURCES]: ['The Harbour Gazette', '"The Ge\\u0301zette"'] },
    `${SOURCES}:2`,
    'letter-form',
    /retype it/,
  ],
];

const places: Row[] = [
  [
    'a source before any words',
    cited('Work stopped at', `${CITE}Work stopped at`),
    `${NOTE}:9`,
    'markup',
    /before any words; write <Cite> after the sentence$/,
  ],
  [
    'a source without a space after it',
    cited(`noon.${CITE}\nThe`, `noon.${CITE}The`),
    `${NOTE}:9`,
    'markup',
    /^no space after the source “gazette”; write one after <Cite>$/,
  ],
  [
    'a part of a body without words',
    { [FIGURE]: (text) => text.replace(/(## Since then\n)[^]*/, '$1') },
    `${FIGURE}:19`,
    'empty-part',
    /^there is nothing under the heading “Since then”; write some words$/,
  ],
  [
    'a part of a page without words',
    page('Words.\n\n### Why'),
    `${PAGE}:7`,
    'empty-part',
    /^there is nothing under the heading “Why”; write some words, or remove it$/,
  ],
  [
    'a heading of a page that is a year',
    page('### 1911\n\nWords.'),
    `${PAGE}:5`,
    'bad-id',
    /would have the address “#1911”; begin it with a letter$/,
  ],
];

const once: Row[] = [
  [
    'an editor named twice',
    { [EDITION]: (text) => `${text}editors: [Ida Wren, Ida Wren]\n` },
    `${EDITION}:12`,
    'bad-value',
    /^“editors.1” is “Ida Wren”: “Ida Wren” is listed already; list it once$/,
  ],
  [
    'another name that is there twice',
    { [FIGURE]: inFields('alternateNames: [Jon Reed, Jon Reed]') },
    `${FIGURE}:6`,
    'bad-value',
    /“Jon Reed” is listed already/,
  ],
  [
    'sources of a death that is not given',
    { [FIGURE]: inFields('diedSources: [gazette]') },
    `${FIGURE}:2`,
    'missing-key',
    /^“died” is missing; “diedSources” is given without it, and without “diedNote”; write one of them$/,
  ],
  [
    'two articles that lead, of two months',
    (() => {
      const files = furtherArticle('');
      return {
        ...files,
        [QUAY]: String(files[QUAY]).replace('lead: false', 'lead: true').replace('1911-08', '1911-09'),
      };
    })(),
    `${QUAY}:14`,
    'one-lead',
    /^2 articles have “lead: true”; allowed: exactly one/,
  ],
  [
    'an unknown faction on a map',
    { [ARTICLE]: inFields(map(', through: doctors')) },
    `${ARTICLE}:17`,
    'unknown-faction',
    /^unknown faction “doctors”/,
  ],
  [
    'no events, of which periods and addresses are made',
    {
      [EVENTS]: '{}\n',
      [EDITION]: (text) => `${text}periods:\n  before: { title: A }\n  after: { title: B }\n`,
      [LOCK]: '{\n "/timeline/#fall": "event:fall",\n "/timeline/#talks-end": "event:talks-end"\n}\n',
    },
    `${LOCK}:2`,
    'lost-id',
    /^the event “fall”, public at \/timeline\/#fall and 1 more address, is gone/,
  ],
  [
    'several periods without events',
    { [EDITION]: (text) => `${text}periods:\n  before: { title: A }\n  after: { title: B }\n` },
    `${EDITION}:13`,
    'empty-period',
    /^no event falls into the period “before”, nor into “after”; write one, or remove the period$/,
  ],
  [
    'a later year in the digits of Persian',
    { [NOTE]: ['at noon', 'at noon in <bdi lang="fa" dir="rtl">۱۹۵۰</bdi>'] },
    `${NOTE}:9`,
    'later-outside-since',
    /^“۱۹۵۰” is later than the article/,
  ],
];

/** Letters, languages, parts and lists in forms that look right. */
export const forms = casesFrom('forms', [...languages, ...places, ...once]);
