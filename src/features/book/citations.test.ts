import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { citations } from './citations.ts';

test('sources are links in one bracket, in their order', () => {
  const references = {
    citationOf: (id: string) => ({ place: id, href: `#${id}`, label: id.toUpperCase() }),
    separator: '; ',
  };
  const link = (id: string) => h('a', { href: `#${id}` }, id.toUpperCase());
  expect(citations(['log', 'ada'], references)).toEqual([' (', '', link('log'), '; ', link('ada'), ')']);
  expect(citations(undefined, references)).toEqual([]);
});
