import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { expect, test } from 'vitest';
import { contains } from './nodes.ts';
import { parseMdx } from './parse.ts';

const hasLink = (source: string) => contains(parseMdx(source), (node: Nodes) => node.type === 'link');

test.each([
  'See https://example.org/a for more.',
  'https://example.org/a',
  'It is at www.example.org.',
  'Write to ada@example.org, or not.',
  '> *www.example.org* and www\\.example.org',
])('an address that is only named is words: %s', (source) => {
  expect(hasLink(source)).toBe(false);
  expect(toString(parseMdx(source))).toBe(source.replace(/[>*\\]/g, '').trim());
});

test.each(['See [the page](https://example.org/a).', '[www.example.org](https://www.example.org/)', '[a](figure:b)'])(
  'a link stays one: %s',
  (source) => {
    expect(hasLink(source)).toBe(true);
  },
);
