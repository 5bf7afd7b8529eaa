import { ARTICLE, EDITION, EVENTS, FIGURE, NOTE, SOURCES, inFields, type InvalidContent } from './invalid-content.ts';
import type { Change } from '../../../support/temp-content.ts';

const title = (value: string): Record<string, Change> => ({ [NOTE]: ['title: Work stopped', `title: ${value}`] });
const atEnd =
  (text: string): Change =>
  (source) =>
    source + text;
const PLAIN = '.*; write plain keys and values: no tags, no anchors, no aliases, no directives$';

const special: [name: string, changes: Record<string, Change>, at: string, found: string][] = [
  ['a tag of text', title('!!str 1911'), `${NOTE}:4`, 'the tag tag:yaml\\.org,2002:str'],
  ['a tag of its own', title('!noon Work'), `${NOTE}:4`, 'the tag !noon'],
  ['a binary', title('!!binary V29yaw=='), `${NOTE}:4`, 'the tag tag:yaml\\.org,2002:binary'],
  ['a set', { [NOTE]: inFields('figures: !!set {reed}') }, `${NOTE}:7`, 'the tag tag:yaml\\.org,2002:set'],
  ['an anchor', title('&noon Work'), `${NOTE}:4`, 'an anchor &noon'],
  ['an alias of itself', { [NOTE]: inFields('figures: &all [*all]') }, `${NOTE}:7`, 'an anchor &all'],
  ['an alias of nothing', title('*noon'), `${NOTE}:4`, 'an alias \\*noon'],
  ['a merge', { [EVENTS]: ['  title:', '  <<: {}\n  title:'] }, `${EVENTS}:3`, 'the key “<<”'],
  ['the prototype as a key', { [EDITION]: atEnd('labels:\n  __proto__: A\n') }, `${EDITION}:13`, 'the key “__proto__”'],
  [
    'a list as a key',
    { [EVENTS]: ['talks-end:', '? [talks, end]\n:'] },
    `${EVENTS}:1`,
    'a key that is a map or a list',
  ],
  ['a directive', { [EVENTS]: (source) => `%YAML 1.1\n---\n${source}` }, `${EVENTS}:1`, 'the directive %YAML 1\\.1'],
];

const rest: InvalidContent[] = [
  {
    name: 'two documents',
    changes: { [EVENTS]: atEnd('---\nfall: {}\n') },
    at: `${EVENTS}:8`,
    code: 'unreadable',
    message: /^not valid YAML: Source contains multiple documents/,
  },
  {
    name: 'lists nested 10,000 deep',
    changes: { [NOTE]: inFields(`figures: ${'['.repeat(10_000)}${']'.repeat(10_000)}`) },
    at: `${NOTE}:2`,
    code: 'unreadable',
    message: /^not valid YAML: maps and lists are nested too deeply/,
  },
  {
    name: 'a map that is nothing',
    changes: { [ARTICLE]: inFields('map:') },
    at: `${ARTICLE}:15`,
    code: 'bad-value',
    message: /^“map” is nothing; write a map$/,
  },
  {
    name: '20,000 unknown keys',
    changes: { [EVENTS]: atEnd(Array.from({ length: 20_000 }, (_, index) => `  key${index}: A\n`).join('')) },
    at: `${EVENTS}:8`,
    code: 'unknown-key',
    message: /^20000 unknown keys, the first of them “key0”; allowed here: date, title,/,
  },
  {
    name: 'an unknown label',
    changes: { [EDITION]: atEnd('labels:\n  harbour: A\n') },
    at: `${EDITION}:13`,
    code: 'unknown-key',
    message: /^unknown key “harbour”; allowed here: central, others,/,
  },
  {
    name: 'a method of objects as a key',
    changes: { [NOTE]: inFields('toString: A') },
    at: `${NOTE}:7`,
    code: 'unknown-key',
    message: /^unknown key “toString”; allowed here: kind/,
  },
  {
    name: 'an unknown key in a map of a list',
    changes: { [FIGURE]: inFields('roles:\n  - role: Master\n    sources: [gazette]\n    form: A') },
    at: `${FIGURE}:9`,
    code: 'unknown-key',
    message: /^unknown key “form”; did you mean “from”\? allowed here: role, from, to, note, since, sources$/,
  },
  {
    name: 'a title on two lines',
    changes: title('"Work\\nstopped"'),
    at: `${NOTE}:4`,
    code: 'bad-value',
    message: /write it on one line, with single spaces, and none at its ends$/,
  },
  {
    name: 'an element in a field',
    changes: { [NOTE]: ['card: The Gazette', 'card: The <b>Gazette</b>'] },
    at: `${NOTE}:5`,
    code: 'bad-value',
    message: /: “<b>” would be shown as it is; write plain text in fields$/,
  },
  {
    name: 'a key of two that are missing, under another name',
    changes: { [NOTE]: ['card: The Gazette', 'cards: The Gazette'] },
    at: `${NOTE}:5`,
    code: 'unknown-key',
    message: /^unknown key “cards”; did you mean “card”\? /,
  },
  {
    name: 'a source twice in a list',
    changes: { [EVENTS]: ['sources: [gazette]', 'sources: [gazette, gazette]'] },
    at: `${EVENTS}:5`,
    code: 'bad-value',
    message: /^“sources\.1” is “gazette”: “gazette” is listed already; list it once$/,
  },
  ...['https://example.org/a#b#c', 'https://example.org:0/', 'https://', 'https://example.org/a b', 'https://x'].map(
    (url): InvalidContent => ({
      name: `an address that is none: ${url}`,
      changes: { [SOURCES]: ['  read:', `  url: '${url}'\n  read:`] },
      at: `${SOURCES}:6`,
      code: 'bad-value',
      message: /^“url” is “.*”: write /,
    }),
  ),
  ...['mailto:a@b', 'mailto:<a@example.org>', 'https://x', 'https://example.org/a"b'].map(
    (contact): InvalidContent => ({
      name: `a contact that is none: ${contact}`,
      changes: { [EDITION]: atEnd(`contact: '${contact}'\n`) },
      at: `${EDITION}:12`,
      code: 'bad-value',
      message: /^“contact” is “.*”: write mailto:NAME@HOST, or an address with https:\/\/$/,
    }),
  ),
  ...['fa_IR', 'zz', 'qqq', 'und', 'english', 'en-'].map((language): InvalidContent => ({
    name: `a language that is none: ${language}`,
    changes: { [SOURCES]: ['language: en', `language: ${language}`] },
    at: `${SOURCES}:4`,
    code: 'bad-value',
    message: /^“language” is “.*”: write a language tag of BCP 47/,
  })),
  ...['"a b"', '""', '"#x"', 'A'].map((alias): InvalidContent => ({
    name: `an alias that is no id: ${alias}`,
    changes: { [ARTICLE]: inFields(`aliases:\n  ${alias}: talks`) },
    at: `${ARTICLE}:16`,
    code: 'bad-value',
    message: /^the key “.*”: begin with a letter; use lower-case letters, digits and single hyphens$/,
  })),
  {
    name: 'an alias that is an id of the page',
    changes: { [ARTICLE]: inFields('aliases:\n  content: talks') },
    at: `${ARTICLE}:16`,
    code: 'reserved-id',
    message: /^the alias “content” is the id of a part of the page itself; remove the alias$/,
  },
  {
    name: 'a former id that is an id of the page',
    changes: { [SOURCES]: ['  read: whole', '  read: whole\n  formerIds: [newspaper]'] },
    at: `${SOURCES}:7`,
    code: 'reserved-id',
    message: /^the id “newspaper” is taken by a part of the page \/sources\//,
  },
  {
    name: 'a text of the editors that no page shows',
    changes: { 'content/pages/abuot.mdx': '---\ntitle: A\n---\n\nWords.\n' },
    at: 'content/pages/abuot.mdx',
    code: 'unknown-page',
    message: /^no page shows the text “abuot”; rename the file to one of about, /,
  },
  {
    name: 'a publication on another day',
    changes: {
      [EVENTS]: ['  figures: [reed]\n', '  figures: [reed]\n  publication: true\n'],
      [ARTICLE]: ['published: 1911-08-14', 'published: 1911-08-15'],
    },
    at: `${EVENTS}:7`,
    code: 'no-publication-event',
    message: /^the event “talks-end” of 1911-08-14 is marked as the publication of content\/articles\/port\.mdx/,
  },
  {
    name: 'a death on two days',
    changes: {
      [EVENTS]: ['  factions: [dockers]\n', '  factions: [dockers]\n  deathOf: reed\n'],
      [FIGURE]: inFields('died: 1912-01-01\ndiedSources: [gazette]'),
    },
    at: `${EVENTS}:2`,
    code: 'dates-differ',
    message:
      /^the event reports the death of “reed” on 1911-08-14, but content\/figures\/reed\.mdx:6 has 1912-01-01; write the same date$/,
  },
  {
    name: 'the death of nobody',
    changes: { [EVENTS]: ['  factions: [dockers]\n', '  factions: [dockers]\n  deathOf: read\n'] },
    at: `${EVENTS}:8`,
    code: 'unknown-figure',
    message: /^unknown figure “read”; allowed: reed$/,
  },
  {
    name: 'a house rule that takes forever',
    changes: { [EDITION]: ['pattern: \\bswindles?\\b', "pattern: '(a+)+$'"] },
    at: `${EDITION}:9`,
    code: 'bad-value',
    message: /write a regular expression/,
  },
];

/** Fields that mean something else than they say, or nothing. */
export const yaml: InvalidContent[] = [
  ...special.map(([name, changes, at, found]): InvalidContent => ({
    name: `YAML: ${name}`,
    changes,
    at,
    code: 'unreadable',
    message: new RegExp(`^not valid YAML: ${found}${PLAIN}`),
  })),
  ...rest.map((each) => ({ ...each, name: `fields: ${each.name}` })),
];
