import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readTemp, tempContent, type Change } from '../../tests/support/temp-content.ts';
import { formatLock } from '../model/lock.ts';
import { addressesIn } from './cli/lock.ts';
import { checkContent, problemsOf } from './index.ts';

type Changes = Record<string, Change>;

const PORT = 'content/articles/port.mdx';
const REED = 'content/figures/reed.mdx';
const NOTE = 'content/notes/work-stopped.mdx';
const EVENTS = 'content/events.yaml';
const SOURCES = 'content/sources.yaml';
const CORRECTIONS = 'content/corrections.yaml';
const LOCK = 'content/ids.lock.json';
const CLAIM = '<Claim note="work-stopped">stopped work</Claim>';

const found = (changes: Changes) =>
  problemsOf(readTemp(changes)).map(({ ruleId, file, line }) => `${file}:${line ?? ''} ${ruleId}`);
let lock: string | undefined;
/** The same for content whose addresses are recorded. */
const foundInPublished = (changes: Changes) =>
  found({ [LOCK]: (lock ??= formatLock(addressesIn(readTemp()))), ...changes });

test('content without problems passes, before and after its addresses are recorded', () => {
  expect(found({})).toEqual([]);
  expect(foundInPublished({})).toEqual([]);
});

test('problems of all rules are reported together', () => {
  const early =
    '\nstrike:\n  date: 1911-08-13\n  title: A strike\n  text: A.\n  sources: [gazette]\n  figures: [read]\n';
  const changes: Changes = {
    [REED]: ['card: Harbour master.', 'crad: Harbour master.'],
    [EVENTS]: ['  factions: [dockers]\n', `  factions: [dockers]\n${early}`],
    [PORT]: [CLAIM, 'ceased work'],
    [NOTE]: ['at noon', '"then"'],
    [CORRECTIONS]:
      'limits:\n  date: 2026-01-03\n  kind: note\n  entry: work-stopped\n  text: It was noon.\n  was: One\n  now: Noon\n',
  };
  expect(foundInPublished(changes)).toEqual([
    `${REED}:4 unknown-key`,
    `${PORT}:19 text-changed`,
    `${CORRECTIONS}:1 reserved-id`,
    `${EVENTS}:14 unknown-figure`,
    `${NOTE}:9 straight-quote`,
    `${NOTE}:12 body-length`,
    `${EVENTS}:10 events-order`,
  ]);
});

test('what cannot be read is reported alone, for it makes other entries look wrong', () => {
  expect(found({ [REED]: ['He led', 'He {led'], [NOTE]: ['status: supported\n', ''] })).toEqual([
    `${REED}:8 unreadable`,
  ]);
});

test('markup that is not allowed is reported alone', () => {
  expect(found({ [PORT]: ['Nobody', '<script src="a.js" />Somebody'], [NOTE]: ['status: supported\n', ''] })).toEqual([
    `${PORT}:21 markup`,
  ]);
});

const record = (id: string, fields: string) => `${id}:\n  date: 2026-01-03\n${fields}`;
const correction = (fields: string) => record('noon', `${fields}  text: It was noon.\n  was: One\n  now: Noon\n`);
const event = (id: string, fields: string) =>
  `\n${id}:\n  date: 1911-08-15\n  title: A\n  text: B\n  sources: [gazette]\n${fields}`;
const withEvents = (...events: string[]): Change => [
  '  factions: [dockers]\n',
  `  factions: [dockers]\n${events.join('')}`,
];

describe('one fault in published content is one message:', () => {
  test.each<[string, Changes, string]>([
    [
      'a correction of an unknown note',
      { [CORRECTIONS]: correction('  kind: note\n  entry: noon\n') },
      `${CORRECTIONS}:4 unknown-note`,
    ],
    ['a day without its day', { [NOTE]: ['2026-01-02', '2026-11'] }, `${NOTE}:6 bad-value`],
    ['a birth without a source', { [REED]: ['checked:', 'born: "1861"\nchecked:'] }, `${REED}:2 missing-key`],
    [
      'a native name without its language',
      { [REED]: ['checked:', 'nativeName: ریید\nchecked:'] },
      `${REED}:2 missing-key`,
    ],
    [
      'an unknown source in single quotation marks',
      { [NOTE]: ['noon.<Cite id="gazette" />', "noon.<Cite id='log' />"] },
      `${NOTE}:9 unknown-source`,
    ],
    [
      'a footnote',
      { [NOTE]: ['Work stopped at', 'It did.[^a]\n\n[^a]: In the log.\n\nWork stopped at'] },
      `${NOTE}:11 markup`,
    ],
    ['a section without an id', { [PORT]: ['id="talks" ', ''] }, `${PORT}:17 markup`],
    ['a section with an id of the page', { [PORT]: ['id="talks"', 'id="notice"'] }, `${PORT}:17 reserved-id`],
    ['a section with an id that is not one', { [PORT]: ['id="talks"', 'id="The talks"'] }, `${PORT}:17 bad-id`],
    [
      'an event with an id that the timeline uses',
      { [EVENTS]: withEvents(event('offices', '')) },
      `${EVENTS}:9 reserved-id`,
    ],
    [
      'a source with the id of a type',
      {
        [SOURCES]: [
          'gazette:',
          'newspaper:\n  publisher: A\n  title: B\n  language: en\n  type: opinion\n  read: whole\ngazette:',
        ],
        [NOTE]: ['noon.', 'noon.<Cite id="newspaper" />'],
      },
      `${SOURCES}:1 reserved-id`,
    ],
    [
      'a correction with an id of its page',
      { [CORRECTIONS]: record('limits', '  kind: figure\n  entry: reed\n  text: A.\n  was: One\n  now: Noon\n') },
      `${CORRECTIONS}:1 reserved-id`,
    ],
    ['a note with another ending', { 'content/notes/x.md': 'A' }, 'content/notes/x.md: unknown-file'],
    [
      'a figure in a folder of its own',
      { 'content/figures/sub/x.mdx': 'A' },
      'content/figures/sub/x.mdx: unknown-file',
    ],
    ['the edition with another ending', { 'content/edition.yml': 'A' }, 'content/edition.yml: unknown-file'],
    [
      'two deaths of one figure',
      { [EVENTS]: withEvents(...['fall', 'burial'].map((id) => event(id, '  figures: [reed]\n  deathOf: reed\n'))) },
      `${EVENTS}:23 two-deaths`,
    ],
    [
      'a death of a figure that is not listed',
      { [EVENTS]: withEvents(event('fall', '  deathOf: reed\n')) },
      `${EVENTS}:14 death-without-figure`,
    ],
    [
      'records that are cut off within one',
      {
        [SOURCES]: (text) => `${text}log:\n  publisher: A\n  title: B\n  language:\n`,
        [NOTE]: ['noon.', 'noon.<Cite id="log" /><Cite id="globe" />'],
      },
      `${SOURCES}:7 missing-key`,
    ],
    [
      'a record that has lost its id',
      {
        [CORRECTIONS]: correction('  kind: note\n  entry: work-stopped\n')
          .replace(/^noon:\n/, '')
          .replace(/^ +/gm, ''),
      },
      `${CORRECTIONS}:1 bad-value`,
    ],
    [
      'a mention whose record is spoilt, on a map',
      {
        [LOCK]: '{\n "/#rede-1": "p1:0+4"\n}\n',
        [PORT]: [
          'lead: true\n',
          'lead: true\nmap:\n  places:\n    quay: { title: A, lane: 1, members: [{ mention: reed-2, as: B }, { mention: dockers-1, as: C }] }\n',
        ],
      },
      `${LOCK}:2 lost-id`,
    ],
    [
      'words that are not of the text, with a figure that nobody knows',
      { [PORT]: ['Nobody counted', '[Somebody](figure:nope) counted'] },
      `${PORT}:21 text-changed`,
    ],
    [
      'the death of somebody whose name is misspelt under “figures”',
      { [EVENTS]: withEvents(event('fall', '  figures: [read]\n  deathOf: reed\n')) },
      `${EVENTS}:14 unknown-figure`,
    ],
    [
      'one sign in two cells of a row',
      { [REED]: ['He led', '| a | b |\n| --- | --- |\n| c -- d | e -- f |\n\nHe led'] },
      `${REED}:10 markup`,
    ],
    ['a changed word', { [PORT]: ['Nobody counted', 'Somebody counted'] }, `${PORT}:21 text-changed`],
    ['a lost paragraph', { [PORT]: ['\nNobody counted the ships.\n', ''] }, `${PORT}:19 text-changed`],
    ['a misspelt figure', { [PORT]: ['figure:reed', 'figure:read'] }, `${PORT}:19 unknown-figure`],
    ['a misspelt note', { [PORT]: ['note="work-stopped"', 'note="work-stoped"'] }, `${PORT}:19 unknown-note`],
    ['a note on no words', { [PORT]: [CLAIM, 'stopped work'] }, `${NOTE}: note-not-anchored`],
    [
      'a note on words twice',
      { [PORT]: ['Nobody', '<Claim note="work-stopped">Nobody</Claim>'] },
      `${PORT}:21 note-anchored-twice`,
    ],
    ['a figure that no article names', { [PORT]: ['[Reed](figure:reed)', 'Reed'] }, `${REED}: unnamed-figure`],
    ['a mention that is gone', { [PORT]: ['<Section id="talks"', '<Section id="end"'] }, `${LOCK}:13 lost-id`],
    ['an article that does not lead', { [PORT]: ['lead: true', 'lead: false'] }, `${PORT}:14 one-lead`],
    ['an article without a field', { [PORT]: ['language: en\n', ''] }, `${PORT}:2 missing-key`],
    ['a figure without a field', { [REED]: ['card: Harbour master.\n', ''] }, `${REED}:2 missing-key`],
    [
      'a section with another id, which an alias leads to',
      {
        [PORT]: (text) =>
          text.replace('id="talks"', 'id="end"').replace('lead: true', 'aliases: { old: talks }\nlead: true'),
      },
      `${LOCK}:13 lost-id`,
    ],
    ['an id that is not one', { [EVENTS]: ['talks-end:', 'Talks-end:'] }, `${EVENTS}:1 bad-id`],
  ])('%s', (_, changes, expected) => {
    expect(foundInPublished(changes)).toEqual([expected]);
  });
});

test('a copy of a note is one message', () => {
  const copy = readFileSync(join(tempContent(), NOTE), 'utf8');
  expect(found({ 'content/notes/z.mdx': copy })).toEqual(['content/notes/z.mdx:4 same-name']);
});

test('an article has no path of the site', () => {
  const text = 'Ada Moss\n\nThe Sea\n\nIt was calm.';
  const changes: Changes = {
    'content/articles/print.txt': text,
    'content/articles/print.mdx': `---\ntitle: The Sea\nauthor: Ada Moss\n---\n\nIt was calm.\n`,
  };
  expect(found(changes)).toContain('content/articles/print.mdx: taken-address');
});

/** On a machine that is busy with other things; a quiet one needs less than two seconds. */
const MOST_SECONDS = 8;

describe('twenty thousand of one thing are refused in a time that does not grow with their square:', () => {
  const many = (line: (index: number) => string) =>
    Array.from({ length: 20_000 }, (_, index) => line(index)).join('\n');
  test.each<[string, Changes]>([
    ['unknown keys', { [EVENTS]: (source) => `${source}${many((index) => `  key${index}: A`)}\n` }],
    ['records', { [EVENTS]: (source) => `${source}${many((index) => `key${index}: A`)}\n` }],
    [
      'periods',
      { 'content/edition.yaml': (source) => `${source}periods:\n${many((index) => `  p${index}: { from: A }`)}\n` },
    ],
    ['former ids', { [EVENTS]: (source) => `${source}  formerIds: [column, ${many((index) => `former${index},`)}]\n` }],
    ['names', { [EVENTS]: (source) => `${source}  deathOf: [${many((index) => `name${index},`)}]\n` }],
  ])('%s', { timeout: 60_000 }, (_, changes) => {
    const root = tempContent(changes);
    const before = process.cpuUsage();
    expect(checkContent(root)).not.toEqual([]);
    const { user, system } = process.cpuUsage(before);
    expect((user + system) / 1_000_000).toBeLessThan(MOST_SECONDS);
  });
});
