import { describe, expect, test } from 'vitest';
import { readTemp } from '../../../tests/support/temp-content.ts';
import { problemsOf } from '../index.ts';
import {
  LOCK,
  PORT,
  NOTE,
  P1,
  SECTION,
  article,
  sea,
  reed,
  note,
  lockFaults,
  problems,
  type Changes,
} from '../../../tests/support/recorded-content.ts';

const PUBLISHED = 'if the site was never published, remove';

test('content is as it was recorded, and new addresses need not be recorded yet', () => {
  expect(problems({})).toEqual([]);
  expect(problems(sea('[Reed](figure:reed) sailed.'))).toEqual([]);
  expect(lockFaults({})).toEqual([]);
});

test('a mention before recorded ones gets the next number and leaves the others on their words', () => {
  const three = { p2: '[Nobody](figure:reed) counted [the ships](figure:reed).' };
  const p1 = P1.replace('the talks', '[the talks](figure:reed)');
  const before = { ...three, p1: p1.replace('[Reed](figure:reed)', 'Reed') };
  expect(problems(article({ ...three, p1 }), article(before))).toEqual([]);
  expect(problems(article(before), article({ ...three, p1 }))).toMatchObject([
    ['"/#reed-1": "p1:0+4",', 'lost-id', expect.stringContaining('it pointed at “Reed”')],
  ]);
});

describe('an address that is gone', () => {
  test('of a section is reported with the alias that keeps it', () => {
    const start = article({ section: SECTION.replace('talks', 'start') });
    expect(problems(start)).toEqual([
      [
        '"/#talks": "p1",',
        'lost-id',
        `the public address /#talks is gone; it pointed at p1; restore that, or write “talks: ID” under “aliases:” in ${PORT} to redirect it; ${PUBLISHED} this line`,
      ],
    ]);
    const fields = 'aliases:\n  talks: start\n';
    expect(problems(article({ section: SECTION.replace('talks', 'start'), fields }))).toEqual([]);
  });

  test('of a mention is reported with its words', () => {
    expect(problems({}, article({ p2: '[Nobody](figure:reed) counted the ships.' }))).toEqual([
      [
        '"/#reed-2": "p2:0+6",',
        'lost-id',
        `the public address /#reed-2 is gone; it pointed at “Nobody” (p2:0+6); restore that, or write “reed-2: ID” under “aliases:” in ${PORT} to redirect it; ${PUBLISHED} this line`,
      ],
    ]);
  });

  test('with the card of an entry that a page names no more is reported once', () => {
    expect(problems(sea('Reed sailed.'), sea('[Reed](figure:reed) sailed.'))).toMatchObject([
      [
        '"/sea/#reed-1": "p1:0+4",',
        'lost-id',
        expect.stringMatching(
          /^the public address \/sea\/#reed-1 is gone, and 2 more with it; it pointed at “Reed” \(p1:0\+4\);/,
        ),
      ],
    ]);
  });

  test('of a part of the site is reported with what the site has it for, unless an entry is gone that it was for', () => {
    const place = `---\nname: Quay\ncard: A quay.\nchecked: 2026-01-02\n---\n\nIt is long.<Cite id="gazette" />\n`;
    const parts: Changes = {
      'content/figures/reed.mdx': ['checked:', 'central: true\nchecked:'],
      'content/factions/dockers.mdx': ['kind: movement', 'kind: faction'],
      'content/edition.yaml': ['houseRules:', 'periods:\n  strike: { title: Strike, from: 1911-08 }\nhouseRules:'],
    };
    expect(problems({}, parts)).toEqual(
      [
        ['/factions/#map', 'entries with “kind: faction”, or figures with a “faction” in their “labels”'],
        ['/timeline/#offices', 'figures with “central: true”'],
        ['/timeline/#strike', '“strike” under “periods” in content/edition.yaml'],
      ].map(([address, need]) => [
        `"${address}": "site",`,
        'lost-id',
        `the public address ${address} is gone; it depends on ${need}; restore that; ${PUBLISHED} this line`,
      ]),
    );
    expect(problems({}, { 'content/places/quay.mdx': place })).toMatchObject([
      ['"/places/quay/": "place:quay",', 'lost-id', expect.stringMatching(/^the place “quay”, public at/)],
    ]);
  });

  test('of sentences of one paragraph are reported once, since a number that is spoilt moves those after it', () => {
    const spoilt = JSON.stringify({ '/#p1-1': 'p1:0+51', '/#p1-s2': 'p1:52+9', '/#p2-s2': 'p2:26+4' }, undefined, 1);
    const found = problemsOf(readTemp({ [LOCK]: spoilt })).map(({ line, reason }) => [line, reason.split(';')[0]]);
    expect(found).toEqual([
      [2, 'the public address /#p1-1 is gone, and 1 more with it'],
      [4, 'the public address /#p2-s2 is gone'],
    ]);
  });

  test('of periods are reported once, since one field has them', () => {
    const periods = 'periods:\n  column: { title: Then }\n  strike: { title: Strike, from: 1911-08 }\nhouseRules:';
    expect(problems({}, { 'content/edition.yaml': ['houseRules:', periods] })).toEqual([
      [
        '"/timeline/#column": "site",',
        'lost-id',
        'the public address /timeline/#column is gone, and 1 more with it; it depends on “column” under “periods” ' +
          `in content/edition.yaml; restore that; ${PUBLISHED} this line`,
      ],
    ]);
  });

  test('of a claim that became a note of another kind is reported', () => {
    expect(problems({ [NOTE]: note('term') })).toMatchObject([
      [
        '"/claims/#claim-work-stopped": "note:work-stopped",',
        'lost-id',
        expect.stringMatching(/restore that; if the site/),
      ],
    ]);
  });
});

describe('an entry that is gone', () => {
  test('is reported once for all of its addresses', () => {
    const cole = { 'content/figures/cole.mdx': reed(), ...article({ p2: '[Nobody](figure:cole) counted the ships.' }) };
    expect(problems({}, cole)).toEqual([
      [
        '"/#cole-1": "p2:0+6",',
        'lost-id',
        `the figure “cole”, public at /#cole-1 and 3 more addresses, is gone; restore it, or write “formerIds: [cole]” in the figure that replaces it; ${PUBLISHED} these lines`,
      ],
    ]);
    const log = { 'content/sources.yaml': ['gazette:', 'log:\n  title: A\ngazette:'] } as const;
    expect(problems({}, log)).toMatchObject([
      ['"/sources/#log": "source:log",', 'lost-id', expect.stringContaining('public at /sources/#log, is gone;')],
    ]);
  });

  test('is reported once where it is an article, whose addresses are all below its path', () => {
    expect(problems({}, sea('[Reed](figure:reed) sailed.'))).toEqual([
      [
        '"/sea/": "article:sea",',
        'lost-id',
        `the article “sea”, public at /sea/ and 15 more addresses, is gone; restore it; ${PUBLISHED} these lines`,
      ],
    ]);
  });

  test('is reported beside a fault of an article, on which it does not depend', () => {
    const log = { 'content/sources.yaml': ['gazette:', 'log:\n  title: A\ngazette:'] } as const;
    expect(problems({}, log, ['port'])).toMatchObject([
      ['"/sources/#log": "source:log",', 'lost-id', expect.stringContaining('public at /sources/#log, is gone;')],
    ]);
  });
});

describe('an entry that was renamed', () => {
  const renamed = { p1: P1.replace('figure:reed', 'figure:master'), fields: '' };
  const master = { 'content/figures/reed.mdx': null, 'content/figures/master.mdx': reed('formerIds: [reed]\n') };

  test('keeps all of its addresses by its former id', () => {
    expect(problems({ ...article(renamed), ...master })).toEqual([]);
  });

  test('keeps those of a note by its former id, or by an alias of its card in the article', () => {
    const p1 = P1.replace('work-stopped', 'strike');
    const moved = { [NOTE]: null, 'content/notes/strike.mdx': note('claim', 'status: supported\n') };
    const former = note('claim', 'status: supported\nformerIds: [work-stopped]\n');
    expect(problems({ ...article({ p1 }), ...moved, 'content/notes/strike.mdx': former })).toEqual([]);
    const fields = 'aliases:\n  note-work-stopped: note-strike\n';
    expect(problems({ ...article({ p1, fields }), ...moved })).toEqual([]);
    expect(problems({ ...article({ p1 }), ...moved })).toMatchObject([
      ['"/#note-work-stopped": "note:work-stopped",', 'lost-id', expect.stringContaining('formerIds: [work-stopped]')],
    ]);
  });

  test('keeps those of a source and of an event', () => {
    const sources = { 'content/sources.yaml': ['gazette:\n', 'paper:\n  formerIds: [gazette]\n'] } as const;
    const events = { 'content/events.yaml': ['talks-end:\n', 'end:\n  formerIds: [talks-end]\n'] } as const;
    expect(problems({ ...sources, ...events })).toEqual([]);
  });

  test('loses the address of a mention that it no longer has', () => {
    const before = article({ p2: '[Nobody](figure:reed) counted the ships.' });
    expect(problems({ ...article(renamed), ...master }, before)).toMatchObject([
      ['"/#reed-2": "p2:0+6",', 'lost-id', expect.stringContaining('write “reed-2: ID” under “aliases:”')],
    ]);
  });

  const harbour = { [PORT]: null, 'content/articles/port.txt': null, ...sea('[Reed](figure:reed) sailed.', true) };

  test('keeps those of the lead article, which follow from its path, by its former id', () => {
    const lead = sea('[Reed](figure:reed) sailed.', true);
    const before = { ...harbour };
    const renamedTo = (fields: string) => ({
      [PORT]: null,
      'content/articles/port.txt': null,
      'content/articles/ocean.txt': lead['content/articles/sea.txt'] ?? '',
      'content/articles/ocean.mdx': String(lead['content/articles/sea.mdx']).replace('lead:', `${fields}lead:`),
    });
    expect(problems(renamedTo('formerIds: [sea]\n'), before)).toEqual([]);
    expect(problems(renamedTo(''), before)).toMatchObject([
      ['"/": "article:sea",', 'lost-id', expect.stringContaining('formerIds: [sea]')],
    ]);
  });
});

test('a torn lock is a problem, not a crash', () => {
  expect(lockFaults({ [LOCK]: '{' })).toMatchObject([
    { ruleId: 'unreadable', file: LOCK, reason: expect.stringMatching(/^not a map of addresses: /) },
  ]);
});
