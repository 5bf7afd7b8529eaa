import { describe, expect, test } from 'vitest';
import { plain } from '../../../tests/support/problems.ts';
import { tempContent, type Change } from '../../../tests/support/temp-content.ts';
import { readContent } from '../read/content.ts';
import { lockProblems } from './lock.ts';

const LOCK = 'content/ids.lock.json';
const ARTICLE = 'content/articles/port.mdx';
const NOTE = 'content/notes/work-stopped.mdx';
const lockOf = (addresses: Record<string, string>) => JSON.stringify(addresses, undefined, 1);
const problems = (addresses: Record<string, string>, changes: Record<string, Change> = {}) =>
  lockProblems(readContent(tempContent({ [LOCK]: lockOf(addresses), ...changes }))).map(plain);
const codes = (...args: Parameters<typeof problems>) => problems(...args).map(({ code, line }) => `${line} ${code}`);

test('addresses that point at what they did are no problem', () => {
  const addresses = {
    '/': 'article:port',
    '/#p1': 'p1:0+51',
    '/#p1-s1': 'p1:0+51',
    '/#reed-1': 'p1:0+4',
    '/#words-work-stopped': 'p1:38+12',
    '/#note-reed': 'figure:reed',
    '/#talks': 'p1',
    '/figures/reed/': 'figure:reed',
    '/sources/#gazette': 'source:gazette',
    '/cite/note-work-stopped.ris': 'note:work-stopped',
    '/claims/': 'site',
  };
  expect(problems(addresses)).toEqual([]);
});

describe('a lost address', () => {
  test('is reported at its line, with what keeps it', () => {
    expect(problems({ '/#p1': 'p1:0+51', '/#wages': 'p2' })).toEqual([
      {
        code: 'lost-id',
        file: LOCK,
        line: 3,
        message:
          'the public address /#wages is gone; it pointed at p2; bring that back, or write “wages: ID” under ' +
          '“aliases:” in content/articles/port.mdx to lead it on; before the first publication, remove this line',
      },
    ]);
  });

  test('is kept by an alias', () => {
    const aliased: Change = ['lead: true', 'lead: true\naliases:\n  wages: talks'];
    expect(problems({ '/#wages': 'p1' }, { [ARTICLE]: aliased })).toEqual([]);
  });

  test('of an entry that is gone is reported with all others of that entry, once', () => {
    const addresses = {
      '/#cole-1': 'p2:0+6',
      '/#note-cole': 'figure:cole',
      '/figures/cole/': 'figure:cole',
      '/factions/#placed-cole': 'figure:cole',
    };
    expect(problems(addresses)).toEqual([
      {
        code: 'lost-id',
        file: LOCK,
        line: 2,
        message:
          'the figure “cole” is gone, which was public at /#cole-1 and 3 more addresses; bring it back, or write ' +
          '“formerIds: [cole]” in the figure that replaces it; before the first publication, remove these lines',
      },
    ]);
  });

  test('of a renamed entry is kept, with all others of that entry', () => {
    const addresses = {
      '/#note-halt': 'note:halt',
      '/#words-halt': 'p1:38+12',
      '/cite/#note-halt': 'note:halt',
      '/cite/note-halt.bib': 'note:halt',
      '/claims/#claim-halt': 'note:halt',
    };
    expect(problems(addresses, { [NOTE]: ['checked:', 'formerIds: [halt]\nchecked:'] })).toEqual([]);
    const card: Change = ['lead: true', 'lead: true\naliases:\n  note-halt: note-work-stopped'];
    expect(problems(addresses, { [ARTICLE]: card })).toEqual([]);
  });

  test('of the mentions of a renamed figure is kept', () => {
    const formerly: Change = ['checked:', 'formerIds: [master]\nchecked:'];
    const addresses = { '/#master-7': 'p1:0+4', '/#note-master': 'figure:master', '/figures/master/': 'figure:master' };
    expect(problems(addresses, { 'content/figures/reed.mdx': formerly })).toEqual([]);
  });
});

describe('an address that moved', () => {
  test('is reported with what it pointed at, and what it points at now', () => {
    expect(problems({ '/#words-work-stopped': 'p2:0+6' })).toEqual([
      {
        code: 'moved-id',
        file: LOCK,
        line: 2,
        message:
          'the address /#words-work-stopped pointed at “Nobody” (p2:0+6) and now points at “stopped work” (p1:38+12); ' +
          'put it back, or write "/#words-work-stopped": "p1:38+12" here to let it move',
      },
    ]);
  });

  test('is that of a mention whose words were widened, and of a section that begins elsewhere', () => {
    expect(codes({ '/#reed-1': 'p1:0+10' })).toEqual(['2 moved-id']);
    expect(codes({ '/#talks': 'p2' })).toEqual(['2 moved-id']);
  });

  test('is reported once where the whole text is another', () => {
    expect(codes({ '/op-ed.txt': 'sha256:00', '/#p2': 'p2:0+3', '/#words-work-stopped': 'p2:0+6' })).toEqual([
      '2 moved-id',
    ]);
  });
});

test('a mention before a recorded one gets the next number, and leaves the other on its words', () => {
  const both: Change = ['Nobody', '[Nobody](figure:reed)'];
  expect(problems({ '/#reed-1': 'p2:0+6' }, { [ARTICLE]: both })).toEqual([]);
});

test('a torn lock is a problem, not a crash', () => {
  expect(lockProblems(readContent(tempContent({ [LOCK]: '{' }))).map(plain)).toMatchObject([
    { code: 'unreadable', file: LOCK },
  ]);
});
