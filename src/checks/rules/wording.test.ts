import { describe, expect, test } from 'vitest';
import { plain } from '../../../tests/support/problems.ts';
import { readTemp, type Change } from '../../../tests/support/temp-content.ts';
import { wordingProblems } from './wording.ts';

const NOTE = 'content/notes/work-stopped.mdx';
const FIGURE = 'content/figures/reed.mdx';
const FACTION = 'content/factions/dockers.mdx';
const SOURCES = 'content/sources.yaml';
const EVENTS = 'content/events.yaml';

const problems = (changes: Record<string, Change>) => wordingProblems(readTemp(changes)).map(plain);
const inBody = (words: string) => problems({ [NOTE]: ['at noon', words] });
const inCard = (words: string) => problems({ [NOTE]: ['The Gazette reports it too.', words] });
const inTitleOfSource = (title: string) => problems({ [SOURCES]: ['The port stands still', title] });
const inLabel = (label: string) =>
  problems({ [FIGURE]: ['checked:', `labels:\n  - label: ${label}\n    per: Moss\n    sources: [gazette]\nchecked:`] });
const inMember = (as: string, per: string) =>
  problems({
    [FACTION]: [
      'checked:',
      `members:\n  - name: Cole\n    as: ${as}\n    per: ${per}\n    sources: [gazette]\nchecked:`,
    ],
  });

const swindle = (file: string, line: number, found = 'swindle') =>
  `${file}:${line} [unquoted-swindle] found “${found}”; name what was done, or quote the column`;
const straight = (file: string, line: number, found = '"') =>
  `${file}:${line} [straight-quote] a straight quotation mark ${found}; write “ ” ‘ ’`;
const script = (file: string, line: number, found: string, dir = 'rtl') =>
  `${file}:${line} [unmarked-script] “${found}” without its language; in a text write <bdi lang="TAG" dir="${dir}">…</bdi> with the tag of its language, ` +
  'in a field transliterate it';

test('neutral words with curly quotes in Latin letters are no problem', () => {
  expect(problems({})).toEqual([]);
});

test('an edition in Arabic has words in Arabic letters everywhere', () => {
  const changes: Record<string, Change> = { 'content/notes/work-stopped.mdx': ['at noon', 'ظهرًا'] };
  expect(problems(changes)).toEqual([script(NOTE, 9, 'ظهرًا')]);
  expect(problems({ ...changes, 'content/edition.yaml': ['language: en', 'language: ar'] })).toEqual([]);
});

test('words in any other script say their language', () => {
  expect(inBody('under слово')).toEqual([script(NOTE, 9, 'слово', 'ltr')]);
  expect(inBody('under מילה')).toEqual([script(NOTE, 9, 'מילה')]);
  expect(inBody('under <bdi lang="ru" dir="ltr">слово</bdi>')).toEqual([]);
});

describe('“swindle” outside quotation', () => {
  test('is reported in a body, a heading and a cell of a table', () => {
    expect(inBody('under the swindle')).toEqual([swindle(NOTE, 9)]);
    expect(problems({ [FIGURE]: ['## Since then', '## The Swindle'] })).toEqual([swindle(FIGURE, 19, 'Swindle')]);
    expect(problems({ [NOTE]: ['Work stopped at', '| Two swindles |\n| --- |\n\nWork stopped at'] })).toEqual([
      swindle(NOTE, 9, 'swindles'),
    ]);
  });

  test('is reported in a field', () => {
    expect(inCard('The swindle’s paper reports it too.')).toEqual([swindle(NOTE, 5)]);
    expect(problems({ [EVENTS]: ['title: The talks end', 'title: The swindle ends the talks'] })).toEqual([
      swindle(EVENTS, 3),
    ]);
  });

  test('is reported in a correction', () => {
    const correction =
      'noon:\n  date: 2026-01-03\n  kind: note\n  entry: swindle\n  text: The note said “the state”, not swindle.\n  was: The swindle\n  now: The state\n';
    expect(problems({ 'content/corrections.yaml': correction })).toEqual([swindle('content/corrections.yaml', 5)]);
  });

  test('is reported in what somebody is counted in as', () => {
    expect(inMember('insider of the swindle', 'Moss')).toEqual([swindle(FACTION, 8)]);
    expect(inMember('insider', 'a paper of the swindle')).toEqual([swindle(FACTION, 9)]);
  });

  test('is reported after a quotation of it', () => {
    expect(inBody('under “the swindle” and the swindle')).toEqual([swindle(NOTE, 9)]);
  });

  test('is reported between two quotations', () => {
    expect(inBody('“then” the swindle “fell”')).toEqual([swindle(NOTE, 9)]);
  });

  test('is reported within single quotation marks, which quote within a quotation', () => {
    expect(inBody('under the ‘swindle’')).toEqual([swindle(NOTE, 9)]);
  });
});

describe('“swindle” is free', () => {
  test('within curly quotes', () => {
    expect(inBody('under “the swindle”')).toEqual([]);
    expect(inCard('The column says “swindle”.')).toEqual([]);
    expect(inMember('insider of “the swindle”', 'a “swindle” paper')).toEqual([]);
  });

  test('in a label, which is the word of another', () => {
    expect(inLabel('swindle insider')).toEqual([]);
  });

  test('in the title of a source, which is another’s as well', () => {
    expect(inTitleOfSource('The Swindle at the Port')).toEqual([]);
  });

  test('in the article’s words for a figure', () => {
    expect(problems({ [FIGURE]: ['inColumn: Reed', 'inColumn: a man of the swindle'] })).toEqual([]);
  });

  test('in addresses and ids', () => {
    const changes: Record<string, Change> = {
      [SOURCES]: ['type:', 'url: https://example.org/the-swindle\n  copy: swindle.example\n  type:'],
      [EVENTS]: ['[gazette]', '[the-swindle-1911]'],
      [FIGURE]: ['checked:', 'bornSources: [the-swindle-1911]\ndiedSources: [the-swindle-1911]\nchecked:'],
    };
    expect(problems(changes)).toEqual([]);
  });

  test('in the article', () => {
    expect(problems({ 'content/articles/port.mdx': ['Nobody counted', 'The swindle counted "all"'] })).toEqual([]);
  });

  test('as a part of other words', () => {
    expect(inBody('after the swindlen of the swindlent')).toEqual([]);
  });
});

describe('a straight quotation mark', () => {
  test('is reported in a body', () => {
    expect(inBody('at "noon"')).toEqual([straight(NOTE, 9)]);
    expect(inBody("at the port’s and Reed's noon")).toEqual([straight(NOTE, 9, "'")]);
  });

  test('is reported in a field', () => {
    expect(inCard('The "Gazette" reports it too.')).toEqual([straight(NOTE, 5)]);
    expect(problems({ [SOURCES]: ['publisher: The Harbour Gazette', "publisher: Reed's Gazette"] })).toEqual([
      straight(SOURCES, 2, "'"),
    ]);
  });

  test('is reported in labels, in what somebody is counted in as, and in titles of sources', () => {
    expect(inLabel('a "docker"')).toEqual([straight(FIGURE, 6)]);
    expect(inMember('a "docker"', 'Moss')).toEqual([straight(FACTION, 8)]);
    expect(inTitleOfSource('The "port" stands still')).toEqual([straight(SOURCES, 3)]);
  });

  test('is none in quoting YAML or in the attributes of an element', () => {
    expect(inCard('"The Gazette reports it: too."')).toEqual([]);
    expect(inBody('at <bdi lang="fa" dir="rtl">ظهر</bdi>')).toEqual([]);
  });

  test('is none in curly quotes and apostrophes', () => {
    expect(inBody('at ‘noon’, as “Reed’s clock” had it')).toEqual([]);
  });
});

describe('words in Persian or Arabic', () => {
  test('without <bdi> are reported', () => {
    expect(inBody('at noon (ظهر)')).toEqual([script(NOTE, 9, 'ظهر')]);
  });

  test('in a <bdi> without language or without direction are reported', () => {
    expect(inBody('at <bdi>ظهر</bdi>')).toEqual([script(NOTE, 9, 'ظهر')]);
    expect(inBody('at <bdi lang="fa">ظهر</bdi>')).toEqual([script(NOTE, 9, 'ظهر')]);
    expect(inBody('at <bdi dir="rtl">ظهر</bdi>')).toEqual([script(NOTE, 9, 'ظهر')]);
    expect(inBody('at <bdi lang="fa" dir="ltr">ظهر</bdi>')).toEqual([script(NOTE, 9, 'ظهر')]);
  });

  test('in a <bdi> with both are no problem', () => {
    expect(inBody('at <bdi lang="fa" dir="rtl">ظهر</bdi> and <bdi lang="ar" dir="rtl">الظهر</bdi>')).toEqual([]);
  });

  test('are reported in a field, where no <bdi> is possible', () => {
    expect(inCard('At ظهر, as the Gazette reports too.')).toEqual([script(NOTE, 5, 'ظهر')]);
    expect(inLabel('کارگر')).toEqual([script(FIGURE, 6, 'کارگر')]);
    expect(inMember('کارگر', 'Moss')).toEqual([script(FACTION, 8, 'کارگر')]);
    expect(inMember('docker', 'کیهان')).toEqual([script(FACTION, 9, 'کیهان')]);
  });

  test('are free in a native name and in the title of a source, which have their language beside them', () => {
    expect(problems({ [FIGURE]: ['inColumn:', 'nativeName: کارگر\nlang: fa\ninColumn:'] })).toEqual([]);
    expect(inTitleOfSource('ظهر\n  titleLang: fa')).toEqual([]);
  });

  test('are reported in presentation forms as well, of which no text has any', () => {
    const { problems: found, entries } = readTemp({ [NOTE]: ['at noon', 'at ﻇﻬﺮ'] });
    expect(found.map(plain)).toEqual([
      expect.stringMatching(`^${NOTE}:9 \\[letter-form\\] “ﻇﻬﺮ” has letters in presentation forms`),
    ]);
    expect(entries.map(({ file }) => file)).not.toContain(NOTE);
  });
});

test('a word that is too long is reported without what else is in it', () => {
  expect(inCard(`A ${'"'.repeat(200)} word.`)).toEqual([expect.stringContaining('[long-word]')]);
});

test('each rule reports the first fault of a field, and all rules report', () => {
  expect(inCard('The "swindle" and the "swindle" say ظهر.')).toEqual([
    swindle(NOTE, 5),
    straight(NOTE, 5),
    script(NOTE, 5, 'ظهر'),
  ]);
});

test('an empty record is no problem of wording', () => {
  expect(problems({ [SOURCES]: 'gazette:\n' })).toEqual([]);
});

test('a house rule that is found in most passages is at fault itself', () => {
  const rule = (pattern: string) => problems({ 'content/edition.yaml': ['\\bswindles?\\b', pattern] });
  expect(rule('e')).toEqual([
    expect.stringMatching(
      /^content\/edition\.yaml:9 \[bad-value\] the pattern “e” is found in \d+ of \d+ passages; match only what must not be written$/,
    ),
  ]);
  expect(rule('crane')).toHaveLength(2);
});

test.each([
  ['a heading without the space after its signs', '##Since then', '##'],
  ['a comment of another program', 'Work %%ask again%% stopped', '%%'],
  ['a link without its words', 'Work [figure:reed] stopped', '[figure:reed]'],
  ['an element that is escaped', 'Work \\<b>stopped', '<b>'],
])('%s is left markup', (_, words, found) => {
  expect(problems({ [FIGURE]: ['## Since then', words] })).toEqual([
    `${FIGURE}:19 [markup] “${found}” is malformed Markdown and would be shown as it is; correct or remove it`,
  ]);
});
