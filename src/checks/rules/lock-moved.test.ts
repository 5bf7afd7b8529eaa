import { describe, expect, test } from 'vitest';
import {
  PORT,
  NOTE,
  P1,
  article,
  sea,
  reed,
  note,
  problems,
  type Changes,
} from '../../../tests/support/recorded-content.ts';

describe('an address that points elsewhere', () => {
  test('is reported with the words before and after, and with what lets it move', () => {
    expect(problems(article({ p1: P1.replace('[Reed](figure:reed) ended', '[Reed ended](figure:reed)') }))).toEqual([
      [
        '"/#reed-1": "p1:0+4",',
        'moved-id',
        'the address /#reed-1 pointed at “Reed” (p1:0+4) and now points at “Reed ended” (p1:0+10); put it back, or write "/#reed-1": "p1:0+10" here to let it move',
      ],
    ]);
  });

  test('is reported once for each article that is not at its path', () => {
    const body = '[Reed](figure:reed) sailed.';
    const found = problems({ ...article({ lead: false }), ...sea(body, true) }, sea(body));
    expect(found).toEqual([
      [
        '"/": "article:port",',
        'moved-id',
        `the article “port”, public at / and 21 more addresses, is now at /port/; restore its id and its “lead:” (${PORT})`,
      ],
      [
        '"/sea/": "article:sea",',
        'moved-id',
        'the article “sea”, public at /sea/ and 15 more addresses, is now at /; restore its id and its “lead:” (content/articles/sea.mdx)',
      ],
    ]);
  });

  test('is reported once for a text that was replaced, whatever paragraphs it has', () => {
    expect(
      problems(sea('It [was](figure:reed) calm.'), sea('The sea rose. [Reed](figure:reed) sailed.')),
    ).toMatchObject([
      [
        expect.stringContaining('"/sea/op-ed.txt": "sha256:'),
        'moved-id',
        'the text at /sea/op-ed.txt is not the one whose addresses were recorded; restore it, or give the new text an article of its own',
      ],
    ]);
  });
});

describe('what another rule reports has no problems here:', () => {
  test.each<[string, Changes]>([
    ['fields of an article', article({ fields: 'headline: A\n' })],
    ['fields of a figure', { 'content/figures/reed.mdx': reed('born: "1861"\n') }],
    ['fields of a note', { [NOTE]: note('clam') }],
    ['fields of a source', { 'content/sources.yaml': ['read: whole', 'read: half'] }],
    ['a mention of an unknown figure', article({ p1: P1.replace('figure:reed', 'figure:read') })],
    ['an unknown note', article({ p1: P1.replace('work-stopped', 'work-stoped') })],
    ['a note on no words', article({ p1: P1.replace(/<.*?>/g, '') })],
    ['a note on words twice', article({ p2: '<Claim note="work-stopped">Nobody</Claim> counted the ships.' })],
    ['an entry that no article names', article({ p1: P1.replace('[Reed](figure:reed)', 'Reed') })],
    [
      'fields of an entry that replaces another',
      {
        ...article({ p1: P1.replace('figure:reed', 'figure:master') }),
        'content/figures/reed.mdx': null,
        'content/figures/master.mdx': reed('formerIds: [reed]\nborn: "1861"\n'),
      },
    ],
    [
      'a note on no words, with an alias that leads to it',
      article({ p1: P1.replace(/<.*?>/g, ''), fields: 'aliases:\n  words-old: words-work-stopped\n' }),
    ],
  ])('%s', (_, changes) => {
    expect(problems(changes)).toEqual([]);
  });

  test('an article in `broken`', () => {
    expect(problems(article({ p1: 'Reed left.', p2: '' }), {}, ['port'])).toEqual([]);
  });

  test('fields of the edition', () => {
    const edition = (from: string): Changes => ({
      'content/edition.yaml': ['houseRules:', `periods:\n  strike: { title: Strike${from} }\nhouseRules:`],
    });
    expect(problems(edition(''), edition(', from: 1911-08'))).toEqual([]);
  });
});
