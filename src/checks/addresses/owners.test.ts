import { describe, expect, test } from 'vitest';
import { readTemp } from '../../../tests/support/temp-content.ts';
import { entryIdIn, knownEntries, ownersOf } from './owners.ts';

const recorded = new Map([
  ['/', 'article:port'],
  ['/#note-reed', 'figure:reed'],
  ['/#reed-1', 'p1:0+4'],
  ['/#words-strike', 'p1:9+4'],
  ['/#note-strike', 'note:strike'],
  ['/#p1', 'p1:0+51'],
  ['/#talks', 'p1'],
  ['/op-ed.txt', 'sha256:0e6f'],
  ['/print/', 'article:port'],
  ['/print/#note-reed', 'figure:reed'],
  ['/print/#everything', 'site'],
  ['/figures/reed/', 'figure:reed'],
  ['/cite/', 'site'],
  ['/cite/#sea', 'article:sea'],
  ['/cite/#note-strike', 'note:strike'],
  ['/feed.xml', 'site'],
  ['/sea/', 'article:sea'],
  ['/sea/op-ed.txt', 'sha256:9a1c'],
  ['/timeline/#talks-end', 'event:talks-end'],
]);

test.each([
  ['/', ['article:port']],
  ['/#note-reed', ['article:port', 'figure:reed']],
  ['/#reed-1', ['article:port', 'figure:reed']],
  ['/#words-strike', ['article:port', 'note:strike']],
  ['/#p1', ['article:port']],
  ['/#talks', ['article:port']],
  ['/op-ed.txt', ['article:port']],
  ['/sea/op-ed.txt', ['article:sea']],
  ['/print/#note-reed', ['article:port', 'figure:reed']],
  ['/figures/reed/', ['figure:reed']],
  ['/cite/#sea', ['article:sea']],
  ['/cite/#note-strike', ['note:strike']],
  ['/timeline/#talks-end', ['event:talks-end']],
  ['/feed.xml', []],
  ['/print/#everything', []],
])('%s goes with %j', (address, owners) => {
  expect(ownersOf(address, recorded.get(address) ?? '', recorded)).toEqual(owners);
});

test.each([
  ['note-reed', 'reed'],
  ['words-strike', 'strike'],
  ['reed-12', 'reed'],
  ['words-day-17', 'day-17'],
  ['p1', undefined],
  ['talks', undefined],
])('the id “%s” has that of the entry %s in it', (id, entry) => {
  expect(entryIdIn(id)).toBe(entry);
});

describe('the known entries', () => {
  test('are those of the content, by present and by former ids', () => {
    const event = 'talks-end:\n  formerIds: [end, the-end]\n';
    const known = knownEntries(readTemp({ 'content/events.yaml': ['talks-end:\n', event] }));
    expect([...known].filter(([, present]) => present === 'event:talks-end')).toEqual([
      ['event:end', 'event:talks-end'],
      ['event:the-end', 'event:talks-end'],
      ['event:talks-end', 'event:talks-end'],
    ]);
    expect(known.get('article:port')).toBe('article:port');
  });

  test('are first those that have an id now', () => {
    const events =
      'end:\n  formerIds: [talks-end]\n  date: "1911"\n  title: A\n  text: B\n  sources: [gazette]\ntalks-end:\n';
    const known = knownEntries(readTemp({ 'content/events.yaml': ['talks-end:\n', events] }));
    expect(known.get('event:talks-end')).toBe('event:talks-end');
  });
});
