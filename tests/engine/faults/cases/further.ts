import { createHash } from 'node:crypto';
import type { Change } from '../../../support/temp-content.ts';
import {
  ARTICLE,
  CITE,
  CORRECTIONS,
  EDITION,
  EVENTS,
  FACTION,
  FIGURE,
  inFields,
  inNote,
  LOCK,
  NOTE,
  SOURCES,
  TEXT,
  type InvalidContent,
} from './invalid-content.ts';

const FIRST =
  '[Reed](figure:reed) ended the talks, and [the dockers](faction:dockers) <Claim note="work-stopped">stopped work</Claim>.';

/** An article of one more paragraph, `marked`, whose text is `text`. */
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

/** The note under another id, and the figure under `figure`. */
const renamed = (note: string, figure: string): Record<string, Change> => ({
  [NOTE]: null,
  [`content/notes/${note}.mdx`]: `---\nkind: term\ntitle: A\ncard: B\nchecked: 2026-01-02\n---\n\n${'day '.repeat(50)}end.${CITE}\n`,
  [FIGURE]: null,
  [`content/figures/${figure}.mdx`]: `---\nname: Jonah Reed\ninColumn: Reed\ncard: B\nchecked: 2026-01-02\n---\n\n## In August 1911\n\n${'day '.repeat(205)}end.${CITE}\n\n## Since then\n`,
  [ARTICLE]: (source) =>
    source.replace('figure:reed', `figure:${figure}`).replace('note="work-stopped"', `note="${note}"`),
  [FACTION]: ['figure:reed', `figure:${figure}`],
  [EVENTS]: ['[reed]', `[${figure}]`],
});

const sectionTitle = (title: string): Record<string, Change> => ({
  [ARTICLE]: ['title="The talks end"', `title="${title}"`],
});
const card = (words: string): Record<string, Change> => ({ [NOTE]: ['The Gazette reports it too.', words] });
const houseRule = (pattern: string): Record<string, Change> => ({
  [EDITION]: ['pattern: \\bswindles?\\b', `pattern: '${pattern}'`],
});
const field = (file: string, line: string): Record<string, Change> => ({ [file]: (text) => `${text}${line}\n` });
const places = `map:
  places:
    quay: { title: A, lane: 1, members: [{ mention: reed-1, as: A }] }
    town: { title: B, lane: 2, members: [{ mention: dockers-1, as: B }] }`;
const map = (lines: string): Record<string, Change> => ({ [ARTICLE]: inFields(`${places}\n${lines}`) });
const files = (...names: string[]) => Object.fromEntries(names.map((name) => [`content/${name}`, 'A.']));
const LEFT = / is malformed Markdown and would be shown as it is; correct or remove it$/;

type Case = [name: string, changes: Record<string, Change>, at: string, code: string, message: RegExp];

const cases: Case[] = [
  ['a box to tick in the article', article('- [x] Buy.', '- Buy.'), `${ARTICLE}:19`, 'markup', /^a task-list checkbox/],
  [
    'a row of a table without words',
    { [FACTION]: ['## Since', '| a |\n| --- |\n| |\n\n## Since'] },
    `${FACTION}:25`,
    'markup',
    /^a row of a table without words/,
  ],
  ...['The [Gazette][g]', 'The [[Gazette]]', 'The ==Gazette==', 'The^[a] Gazette', 'The -- Gazette', 'The [@g]'].map(
    (words): Case => [`signs of other Markdown: ${words}`, inNote(words), `${NOTE}:10`, 'markup', LEFT],
  ),
  ...['The _Gazette_ says so.', '"The [Gazette][g]."', 'The ==Gazette==.', 'The ~~Gazette~~.'].map((words): Case => [
    `signs of Markdown in a field: ${words}`,
    card(words),
    `${NOTE}:5`,
    'bad-value',
    /plain text/,
  ]),
  ...[' The talks', 'The  talks', 'The\n  talks', 'The _talks_', 'Talks '.repeat(400).trim()].map((title): Case => [
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
  [
    'a carriage return at the end of every line',
    { [EVENTS]: (text) => text.replaceAll('\n', '\r\r\n') },
    `${EVENTS}:1`,
    'hidden-character',
    /^a carriage return U\+000D/,
  ],
  ...['ⲟ', 'ꓳ', 'ﬁ', 'ℂ'].map((letter): Case => [
    `a letter that looks Latin: ${letter}`,
    inNote(`The Gaz${letter}tte`),
    `${NOTE}:10`,
    'confusable',
    /mixes Latin/,
  ]),
  ['Hebrew in a field', card('The שלום Gazette.'), `${NOTE}:5`, 'unmarked-script', /^“שלום” without its language/],
  [
    'a title in Arabic letters without its language',
    { [SOURCES]: ['title: The port stands still', 'title: توقف الميناء'] },
    `${SOURCES}:3`,
    'unmarked-script',
    /^“توقف” in a title without its language; write “titleLang: TAG”/,
  ],
  [
    'a folder of drafts',
    files('drafts/a.mdx', 'drafts/b.mdx', 'drafts/c/d.mdx'),
    'content/drafts',
    'unknown-file',
    /which has 3 files/,
  ],
  [
    'a folder in a folder',
    files('notes/old/a.mdx', 'notes/old/b.mdx'),
    'content/notes/old',
    'unknown-file',
    /which has 2 files/,
  ],
  [
    'a file of records in a folder of its name',
    { [EVENTS]: null, 'content/events/events.yaml': 'A.' },
    'content/events/events.yaml',
    'unknown-file',
    /^nothing reads this file/,
  ],
  [
    'a record whose lines are not indented',
    { [EVENTS]: (text) => text.replaceAll('\n  ', '\n') },
    `${EVENTS}:1`,
    'bad-value',
    /^“talks-end” is nothing; write a map$/,
  ],
  [
    'a language in which nothing is written',
    { [EDITION]: ['language: en', 'language: ar'] },
    `${EDITION}:2`,
    'other-language',
    /^“language” is “ar”, but the pages have headings in “en”; correct it, or the headings$/,
  ],
  [
    'a language in the letters of another',
    { [EDITION]: ['language: en', 'language: en-Arab'] },
    `${EDITION}:2`,
    'unknown-language',
    /^there is no dictionary for the language “en-Arab”/,
  ],
  ...['en-US-x-private', 'fa-IR-u-ca-persian', 'en-t-fr', 'en-ZZ', 'en-Qaaa', 'en-Abcd'].map((language): Case => [
    `a language that no page can name: ${language}`,
    { [SOURCES]: ['language: en', `language: ${language}`] },
    `${SOURCES}:4`,
    'bad-value',
    /BCP 47/,
  ]),
  ...[
    'https://exa%6Dple.org/',
    'https://exampⅼe.org/',
    `https://${'a'.repeat(64)}.org/`,
    `https://example.org/${'a'.repeat(3000)}`,
  ].map((url): Case => [
    `an address that is none: ${url.slice(0, 40)}`,
    field(SOURCES, `  url: '${url}'`),
    `${SOURCES}:7`,
    'bad-value',
    /write the full name of a host|longer than 2000 characters/,
  ]),
  ...['MAILTO:a@example.org', 'mailto:.@example.org', 'mailto:a..b@example.org', 'mailto:a@example.org?subject=%'].map(
    (contact): Case => [
      `a contact that is none: ${contact}`,
      field(EDITION, `contact: '${contact}'`),
      `${EDITION}:12`,
      'bad-value',
      /^“contact” is .*: write mailto:NAME@HOST/,
    ],
  ),
  [
    'an office that begins in the future',
    { [FIGURE]: inFields('roles: [{ role: A, from: "2962", sources: [gazette] }]') },
    `${FIGURE}:6`,
    'still-to-come',
    /^“from” is 2962, in the future/,
  ],
  [
    'an event of a death before the birth',
    {
      [FIGURE]: inFields('born: "1880"\nbornSources: [gazette]'),
      [EVENTS]: (text) =>
        `fall:\n  date: "1870"\n  title: A\n  text: B\n  sources: [gazette]\n  figures: [reed]\n  deathOf: reed\n${text}`,
    },
    `${FIGURE}:6`,
    'dates-order',
    /^1870 is before 1880; an end cannot be before its start$/,
  ],
  [
    'a source of a birth that is not given',
    { [FIGURE]: inFields('bornSources: [gazette]') },
    `${FIGURE}:2`,
    'missing-key',
    /^“born” is missing; “bornSources” is given without it/,
  ],
  [
    'a later year in the last line of a body',
    { [NOTE]: ['Both bear it out.', 'Both bear it out until 1950.'] },
    `${NOTE}:12`,
    'later-outside-since',
    /^“1950” is later than the article/,
  ],
  [
    'a list that is not closed',
    { [EVENTS]: ['sources: [gazette]', 'sources: [gazette'] },
    `${EVENTS}:5`,
    'unreadable',
    /^not valid YAML: Flow sequence/,
  ],
  ...['((a)+)+$', '(a?){40}b', '.*.*.*=x', '(([a-z])+.)+[0-9]'].map((pattern): Case => [
    `a house rule that takes long: ${pattern}`,
    houseRule(pattern),
    `${EDITION}:9`,
    'bad-value',
    /write a regular expression/,
  ]),
  [
    'a house rule for the place after a letter',
    houseRule('(?<=a)'),
    `${EDITION}:9`,
    'bad-value',
    /is found where nothing is written/,
  ],
  [
    'a map without places',
    { [ARTICLE]: inFields('map:\n  places: {}') },
    `${ARTICLE}:16`,
    'bad-value',
    /^“map.places” is a map: write at least one place$/,
  ],
  [
    'a mention in two places of a map, whose other one then has none',
    { [ARTICLE]: inFields(places.replace('dockers-1', 'reed-1')) },
    `${ARTICLE}:18`,
    'placed-twice',
    /^the mention “reed-1” has a place already at line 17/,
  ],
  [
    'an arrow twice',
    map('  arrows: { thick: { means: A, lines: [{ from: quay, to: town }, { from: quay, to: town }] } }'),
    `${ARTICLE}:19`,
    'bad-value',
    /the same arrow as another one; write it once$/,
  ],
  [
    'a camp around one place twice',
    map('  camp: { title: A, mention: reed-1, as: B, around: [quay, quay] }'),
    `${ARTICLE}:19`,
    'bad-value',
    /“quay” is named already; name it once$/,
  ],
  [
    'an address that the lock has twice, once as an escape',
    { [LOCK]: '{\n "/": "article:port",\n "\\u002f": "article:quay"\n}\n' },
    `${LOCK}:2`,
    'unreadable',
    /“\/” is written twice/,
  ],
  [
    'a lock on one line',
    { [LOCK]: '{ "/": "article:port", "/#wages": "p2" }' },
    `${LOCK}:1`,
    'lost-id',
    /^the public address \/#wages is gone/,
  ],
  [
    'a recorded sentence of no words',
    { [LOCK]: '{\n "/#p1-s1": "p1:0+0"\n}' },
    `${LOCK}:2`,
    'moved-id',
    /^the address \/#p1-s1 pointed at p1:0\+0 and now points at/,
  ],
  ['a lock that is no list of addresses', { [LOCK]: 'nope' }, `${LOCK}:1`, 'unreadable', /^not a map of addresses/],
  [
    'a correction of nothing',
    { [CORRECTIONS]: 'noon: ~\ndusk: ~\n' },
    `${CORRECTIONS}:1`,
    'bad-value',
    /^“noon” is nothing; write a map$/,
  ],
  [
    'a hidden character on many lines',
    { [FIGURE]: (text) => text.replaceAll(' the ', '\u00A0the ') },
    `${FIGURE}:8`,
    'hidden-character',
    /^a no-break space U\+00A0/,
  ],
];

/** Kinds of faults of which an adversary found the checks to say nothing, too much, or the wrong line. */
export const further: InvalidContent[] = cases.map(([name, changes, at, code, message]) => ({
  name: `further: ${name}`,
  changes,
  at,
  code,
  message,
}));
