import { expect, test } from 'vitest';
import { readOutline } from './outline.ts';
import { parseMdx } from './parse.ts';
import { articleIds } from './article-ids.ts';

test('a page has the addresses of its sections, paragraphs, sentences, words, mentions and notes', () => {
  const source = [
    '<Section id="start" title="The start">',
    '[Akbari](figure:akbari) fell. <Claim note="why">Nobody knows</Claim>.',
    '[Akbari](figure:akbari) again.',
    '</Section>',
  ].join('\n\n');
  expect(articleIds(readOutline(parseMdx(source)))).toEqual([
    'start',
    'p1', 'p1-s1', 'p1-s2', 'akbari-1', 'note-akbari', 'words-why', 'note-why',
    'p2', 'p2-s1', 'akbari-2',
  ]); // prettier-ignore
});
