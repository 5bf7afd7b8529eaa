import { expect, test } from 'vitest';
import { articleIds } from './article-ids.ts';
import { outlineOf } from '../../tests/support/outline.ts';

const idsOf = (...blocks: string[]) => articleIds(outlineOf(blocks.join('\n\n')));

test('a page has the ids of its sections, paragraphs, sentences, words and cards, each with what it points at', () => {
  expect(
    idsOf(
      '<Section id="start" title="The start">',
      '[Reed](figure:reed) fell. <Claim note="why">Nobody knows</Claim>.',
      '[Reed](figure:reed) again, and [dockers](faction:dockers).',
      '</Section>',
    ),
  ).toEqual([
    ['start', 'p1'],
    ['p1', 'p1:0+24'],
    ['p1-s1', 'p1:0+10'],
    ['p1-s2', 'p1:11+13'],
    ['reed-1', 'p1:0+4'],
    ['note-reed', 'figure:reed'],
    ['words-why', 'p1:11+12'],
    ['note-why', 'note:why'],
    ['p2', 'p2:0+24'],
    ['p2-s1', 'p2:0+24'],
    ['reed-2', 'p2:0+4'],
    ['dockers-1', 'p2:16+7'],
    ['note-dockers', 'faction:dockers'],
  ]);
});

test('a section points at its first paragraph, and an empty one at none', () => {
  const ids = idsOf(
    'One.',
    '<Section id="a" title="A">',
    'Two.',
    'Three.',
    '</Section>',
    '<Section id="b" title="B" />',
  );
  expect(ids.filter(([id]) => ['a', 'b'].includes(id))).toEqual([
    ['a', 'p2'],
    ['b', 'p0'],
  ]);
});

test('an id that occurs twice is given twice', () => {
  const ids = idsOf('<Section id="reed-1" title="A">', '[Reed](figure:reed)', '</Section>');
  expect(ids.filter(([id]) => id === 'reed-1')).toEqual([
    ['reed-1', 'p1'],
    ['reed-1', 'p1:0+4'],
  ]);
});
