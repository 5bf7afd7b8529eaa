import type { Change } from '../../../support/temp-content.ts';
import {
  ARTICLE,
  CORRECTIONS,
  EDITION,
  EVENTS,
  FIGURE,
  furtherArticle,
  QUAY,
  SOURCES,
  inFields,
  type InvalidContent,
} from './invalid-content.ts';

const PLACE = 'content/places/quay.mdx';
const PAGE = 'content/pages/method.mdx';
const WORDS =
  'It is a wall of stone, a hundred steps long, and was built by the town for boats that carry coal and salt.';

/** A place with more `fields` and other words, and an article that names it. */
const place = (fields: string, body = WORDS): Record<string, Change> => ({
  [PLACE]: `---\nname: Quay\ncard: A wall.\nchecked: 2026-01-02\n${fields}---\n\n${body}<Cite id="gazette" />\n`,
  [ARTICLE]: ['Nobody counted the ships', 'Nobody counted [the ships](place:quay)'],
});
const page = (body: string): Record<string, Change> => ({ [PAGE]: `---\ntitle: Method\n---\n\n${body}\n` });
const source = (line: string): Record<string, Change> => ({
  [SOURCES]: ['  type: newspaper', `${line}\n  type: newspaper`],
});
const archive = (url: string, date = '2026-01-02') => source(`  archive: { url: "${url}", date: ${date} }`);
const correction = (was: string, fields = ''): Record<string, Change> => ({
  [CORRECTIONS]: `noon:\n  date: 2026-01-03\n  kind: note\n  entry: work-stopped\n  text: It was two.\n  was: ${was}\n  now: Two\n${fields}`,
});
const edition = (found: string, put: string): Record<string, Change> => ({ [EDITION]: [found, put] });
const contact = (address: string) => edition('language: en', `language: en\ncontact: "${address}"`);
const period = (id: string, fields: string) => edition('houseRules:', `periods:\n  ${id}: ${fields}\nhouseRules:`);
const event = (fields: string): Record<string, Change> => ({ [EVENTS]: (text) => `${text}${fields}\n` });

type Attack = readonly [name: string, changes: Record<string, Change>];

/** Attacks that have one message in common, all at one place. */
interface Kind {
  of: string;
  at: string;
  code: string;
  message: RegExp;
  attacks: readonly Attack[];
}

const named = (make: (value: string) => Record<string, Change>, ...values: readonly string[]): Attack[] =>
  values.map((value) => [value.length > 60 ? `${value.slice(0, 60)}…` : value, make(value)]);

const kinds: Kind[] = [
  {
    of: 'blank words',
    at: `${PLACE}:5`,
    code: 'bad-value',
    message: /write some words/,
    attacks: named((value) => place(`nativeName: ${value}\nlang: ar\n`), '""', '" "', '–'),
  },
  {
    of: 'an author without words',
    at: `${SOURCES}:5`,
    code: 'bad-value',
    message: /write some words|leave it out|literal/,
    attacks: named((value) => source(`  author: ${value}`), '[]', '[{ literal: "" }]', '[{ family: " ", given: A }]'),
  },
  {
    of: 'an author in another form',
    at: `${SOURCES}:5`,
    code: 'bad-value',
    message: /write \{ family: Calder, given: Ines \}|write a list/,
    attacks: named(
      (value) => source(`  author: ${value}`),
      'Ada Moss',
      '[Ada Moss]',
      '[{ name: Ada Moss }]',
      '[{ family: Moss }]',
      '[{ family: Moss, given: Ada, literal: Ada Moss }]',
      '[{ literal: 1911 }]',
      '{ family: Moss, given: Ada }',
      '~',
    ),
  },
  {
    of: 'a text of the editors without words',
    at: `${PAGE}:5`,
    code: 'empty-body',
    message: /^there is nothing below the fields; write a body$/,
    attacks: named(page, '### A', '.', '– – –'),
  },
  {
    of: 'a quotation without words',
    at: `${PAGE}:5`,
    code: 'markup',
    message: /^a quotation without words/,
    attacks: named(page, '>\n\nWords.', '> >\n\nWords.', '> …\n\nWords.'),
  },
  {
    of: 'a heading at an address that is taken',
    at: `${PAGE}:5`,
    code: 'duplicate-id',
    message: /^the heading “.*” would have the address “#.*”, as a part of the page itself has; choose other words$/,
    attacks: named((words) => page(`### ${words}\n\nWords.`), 'Content', 'Rights', 'Errors', 'Scheme: light', 'P3'),
  },
  {
    of: 'a period with the address of something else',
    at: `${EDITION}:8`,
    code: 'reserved-id',
    message: /^the id “.*” is taken by a part of the page \/timeline\//,
    attacks: named(
      (id) => period(id, '{ title: A, from: 1911-08-14 }'),
      'content',
      'p1',
      'offices',
      'a-title',
      'note-a',
    ),
  },
  {
    of: 'a period whose id is none',
    at: `${EDITION}:8`,
    code: 'bad-value',
    message: /^the key “.*”: begin with a letter/,
    attacks: named(
      (id) => period(id, '{ title: A, from: 1911-08-14 }'),
      'Strike',
      '1911',
      'a b',
      '"a-"',
      '"\\u0061\\u002E"',
    ),
  },
  {
    of: 'a link that leads nowhere',
    at: `${PAGE}:5`,
    code: 'bad-link',
    message: /^a link to “.*”; allowed: figure:ID, faction:ID, place:ID, note:ID/,
    attacks: named(
      (url) => page(`[Words](${url}) here.`),
      'source:gazette',
      'event:talks-end',
      'article:port',
      'Figure:reed',
      '/about/',
      '#rights',
      'mailto:a@example.org',
      'javascript:alert(1)',
    ),
  },
  {
    of: 'a link to nobody',
    at: `${PAGE}:5`,
    code: 'unknown-figure',
    message: /^unknown figure “.*”; allowed: reed$/,
    attacks: named(
      (url) => page(`[Words](${url}) here.`),
      'figure:reed/',
      'figure:reed#roles',
      'figure:reed?a',
      'figure:',
    ),
  },
  {
    of: 'characters in an old wording, as escapes of YAML',
    at: `${CORRECTIONS}:6`,
    code: 'hidden-character',
    message: /; remove it$|; write an ordinary space$/,
    attacks: named(
      (escape) => correction(`"O${escape}ne"`),
      ...[
        '\\0',
        '\\a',
        '\\b',
        '\\e',
        '\\v',
        '\\r',
        '\\N',
        '\\_',
        '\\L',
        '\\P',
        '\\x85',
        '\\u00ad',
        '\\u200b',
        '\\u202e',
      ],
      ...['\\uD800', '\\uE000', '\\uFEFF', '\\uFFFD', '\\uFFFF'],
    ),
  },
  {
    of: 'characters in a text of the editors, as entities',
    at: `${PAGE}:5`,
    code: 'hidden-character',
    message: /; remove it$|; write an ordinary space$/,
    attacks: named(
      (entity) => page(`Wor${entity}ds.`),
      ...['&#7;', '&#xFFFF;', '&#xD800;', '&shy;', '&zwj;', '&#x202e;', '&#xE000;', '&nbsp;', '&ZeroWidthSpace;'],
      ...['&lrm;', '&NoBreak;', '&#x115F;', '&ensp;', '&#x85;', '&#0;', '&#xFE0F;'],
    ),
  },
  {
    of: 'Markdown that no page shows',
    at: `${PAGE}:5`,
    code: 'markup',
    message: /./,
    attacks: named(
      page,
      ...['# Words', '#### Words', '***\n\nWords.', '> ### Words', '- [ ] Words', '~~~\nWords\n~~~', '~~Words~~ here'],
      ...['Words\\\nhere', 'Words  \nhere', '![Words](a.png)', '| a | b |\n| :- | -: |\n| c | d |', '<>Words</>'],
      ...[
        '<Since>Words</Since>',
        '<Claim note="work-stopped">Words</Claim>',
        '<Section id="a" title="B">\n\nWords\n\n</Section>',
      ],
      ...[
        '<bdi lang="fa_IR" dir="rtl">a</bdi>',
        '<bdi lang="fa" dir="auto">a</bdi>',
        '<bdi lang="fa">a</bdi>',
        '<br/>Words',
      ],
      ...[
        'Words<Cite ID="gazette" />',
        'Words<cite id="gazette" />',
        'Words<Cite id="gazette">a</Cite>',
        '### *Words*\n\nA',
      ],
    ),
  },
  {
    of: 'code in a text of the editors',
    at: `${PAGE}:5`,
    code: 'code-in-content',
    message: /./,
    attacks: named(
      page,
      '{"Words"}',
      '{/* Words */}',
      'export const a = 1',
      'Words<Cite id={"gazette"} />',
      'import a from "b"',
    ),
  },
  {
    of: 'an old wording that is more than a value',
    at: `${CORRECTIONS}:6`,
    code: 'unreadable',
    message: /^not valid YAML: /,
    attacks: named(
      correction,
      ...['!!str One', '!!int "1"', '&a One', '*a', '!x One', '!!binary MTk4OA==', '@One', '`One`', '%One'],
      ...['One #two', 'One: two', '? One'],
    ),
  },
  {
    of: 'an old wording that is no text',
    at: `${CORRECTIONS}:6`,
    code: 'bad-value',
    message: /^“was” is /,
    attacks: named(
      correction,
      '~',
      'null',
      'true',
      '1911',
      '0x7C4',
      '1911.0',
      '.nan',
      '[One]',
      '{ a: One }',
      '|\n    One',
      '> \n',
    ),
  },
  {
    of: 'the date of a copy',
    at: `${SOURCES}:5`,
    code: 'bad-value',
    message: /write a whole day|no such day/,
    attacks: named(
      (date) => archive('https://web.example/1', date),
      ...[
        '2026',
        '2026-01',
        '2026-02-30',
        '2026-1-5',
        '0999-01-01',
        '2026-01-15T00:00:00Z',
        '20260115',
        '٢٠٢٦-٠١-١٥',
        '~',
        'today',
      ],
    ),
  },
  {
    of: 'a copy before its page, or still to come',
    at: `${SOURCES}:6`,
    code: 'too-early',
    message: /^the copy is of 1910-01-01, before 19.*, when the page was published; correct one of them$/,
    attacks: named(
      (date) => source(`  date: "${date}"\n  archive: { url: https://web.example/1, date: 1910-01-01 }`),
      '1911',
      '1911-08-14~',
    ),
  },
  {
    of: 'the address of a copy',
    at: `${SOURCES}:5`,
    code: 'bad-value',
    message: /^“archive.url” is /,
    attacks: named(
      archive,
      ...[
        'https://',
        'https://web.example/a b',
        'http:/web.example',
        'ftp://web.example/',
        'javascript:alert(1)',
        '//web.example/',
      ],
      ...[
        'https://web',
        'https://localhost/',
        'https://[::1]/',
        'https://web.example:99999/',
        'https://a:b@web.example/',
      ],
      ...['https://web.example/%zz', 'https://web.example/a|b', 'https://web.example/<b>', 'https://web.example/a#b#c'],
      ...[
        'https://web.example./',
        'https://-web.example/',
        'https://web..example/',
        'https:///web.example',
        'data:text/html,a',
      ],
    ),
  },
  {
    of: 'where errors are reported',
    at: `${EDITION}:3`,
    code: 'bad-value',
    message: /^“contact” is .*: write mailto:NAME@HOST, or an address with https:\/\/$/,
    attacks: named(
      contact,
      ...[
        '',
        ' ',
        'mailto:a',
        'mailto:a@b',
        'mailto:a b@c.example',
        'mailto:a@c.example?subject=A B',
        'http://c.example/',
        'tel:1',
      ],
      ...[
        'a@c.example',
        'mailto:a@c.example,b@c.example',
        'mailto://a@c.example',
        'mailto:a@c.example#x',
        'https://c.example/a b',
      ],
    ),
  },
  {
    of: 'the language of a native name',
    at: `${PLACE}:6`,
    code: 'bad-value',
    message: /BCP 47/,
    attacks: named(
      (lang) => place(`nativeName: Kai\nlang: "${lang}"\n`),
      ...['fa_IR', 'english', 'e', 'zz', 'en-UK', 'en-', 'x-a', 'qaa', 'und', '*', 'en us', 'i-klingon', ''],
    ),
  },
  {
    of: 'a second rule of one name',
    at: `${EDITION}:12`,
    code: 'bad-value',
    message: /^“houseRules.1.code” is “unquoted-swindle”: another rule is called “unquoted-swindle”/,
    attacks: [['', { [EDITION]: (text) => `${text}  - { code: unquoted-swindle, pattern: cheat, message: A }\n` }]],
  },
  {
    of: 'a further article that is still to come',
    at: `${QUAY}:6`,
    code: 'still-to-come',
    message: /^“published” is 2962.*, in the future/,
    attacks: ['2962-08-15', '"2962-08~"', '"2962"'].map((date) => {
      const files = furtherArticle('');
      return [date, { ...files, [QUAY]: String(files[QUAY]).replace('1911-08-15', date) }];
    }),
  },
  {
    of: 'a birth after the article, and before an office',
    at: `${FIGURE}:6`,
    code: 'dates-order',
    message: /^a birth in 1912/,
    attacks: [
      [
        '',
        {
          [FIGURE]: inFields(
            'born: "1912"\nbornSources: [gazette]\nroles: [{ role: A, from: "1900", sources: [gazette] }]',
          ),
        },
      ],
    ],
  },
  {
    of: 'straight quotation marks in the title of a section',
    at: `${ARTICLE}:17`,
    code: 'straight-quote',
    message: /^a straight quotation mark '/,
    attacks: [['', { [ARTICLE]: ['title="The talks end"', `title="The 'talks' end"`] }]],
  },
  {
    of: 'two deaths of one person',
    at: `${EVENTS}:13`,
    code: 'two-deaths',
    message: /^the events “a” and “b” both report the death of “reed”/,
    attacks: [
      [
        '',
        event(
          ['a', 'b']
            .map(
              (id) =>
                `${id}: { date: 1912-01-01, title: A, text: B, sources: [gazette], figures: [reed],\n  deathOf: reed }`,
            )
            .join('\n\n\n'),
        ),
      ],
    ],
  },
];

/** Attacks on kinds and fields that the other cases leave out: places, texts of the editors, the edition, copies, corrections. */
export const chosen: InvalidContent[] = kinds.flatMap(({ of, attacks, ...expected }) =>
  attacks.map(([name, changes]) => ({
    name: `chosen: ${of}${name && ': '}${JSON.stringify(name)}`,
    changes,
    ...expected,
  })),
);
