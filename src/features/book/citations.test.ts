import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { citations } from './citations.ts';

test('each source is a link in brackets, in its order', () => {
  const references = {
    addressOf: () => '',
    citationOf: (id: string) => ({ href: `#${id}`, label: id.toUpperCase() }),
    nameOf: (id: string) => id,
  };
  const link = (id: string) => [' [', h('a', { href: `#${id}` }, id.toUpperCase()), ']'];
  expect(citations(['log', 'ada'], references)).toEqual([...link('log'), ...link('ada')]);
  expect(citations(undefined, references)).toEqual([]);
});
