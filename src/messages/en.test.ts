import { expect, test } from 'vitest';
import { en } from './en.ts';

const t = en({ one: 'column', other: 'columns', the: 'the column' });

test('one thing is told in the singular', () => {
  expect(
    [
      t.timeline.events(1),
      t.sources.lead(1),
      t.claims.lead(1, 1),
      t.claims.key(1),
      t.figures.count(1),
      t.reading.sources(1),
      t.about.openings(1, 2),
    ].filter((text) => /\b1 (?!is\b|was\b)(?:\w+s|are|were)\b/.test(text)),
  ).toEqual([]);
  expect([t.timeline.events(1), t.timeline.events(2)]).toEqual(['1 event', '2 events']);
});

test('what the notes are on is told for one claim, for some and for all', () => {
  const end = (claims: number, notes: number) => t.claims.lead(claims, notes).split('of it. ')[1];
  expect([end(1, 1), end(1, 3), end(3, 3)]).toEqual([
    'Of 1 note, 1 is on a claim.',
    'Of 3 notes, 1 is on a claim; the others explain a term, a translation or the context.',
    'Of 3 notes, 3 are on claims.',
  ]);
});

test('sources that were read in their openings are counted where others were read whole', () => {
  expect([t.about.openings(1, 2), t.about.openings(2, 3), t.about.openings(2, 2)]).toEqual([
    'Of 2 sources, 1 was read in its opening only; the list of sources says which.',
    'Of 3 sources, 2 were read in their openings only; the list of sources says which.',
    'The sources were read in their openings, not whole.',
  ]);
});
