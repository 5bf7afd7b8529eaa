import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { toString } from 'mdast-util-to-string';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { contains } from './nodes.ts';
import { noAddressLinks } from './no-address-links.ts';

const full = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();
const plain = full().use(noAddressLinks).freeze();
const hasLink = (source: string, processor = plain) => contains(processor.parse(source), ({ type }) => type === 'link');

test.each([
  'See https://example.org/a for more.',
  'https://example.org/a',
  'It is at www.example.org.',
  'Write to ada@example.org, or not.',
  '> *www.example.org* and www\\.example.org',
])('an address that is only named is words: %s', (source) => {
  expect(hasLink(source, full)).toBe(true);
  expect(hasLink(source)).toBe(false);
  expect(toString(plain.parse(source))).toBe(source.replace(/[>*\\]/g, '').trim());
});

test.each(['See [the page](https://example.org/a).', '[www.example.org](https://www.example.org/)', '[a](figure:b)'])(
  'a link stays one: %s',
  (source) => {
    expect(hasLink(source)).toBe(true);
  },
);

test('texts without addresses become the same trees', () => {
  const folder = 'tests/fixture/content';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mdx'));
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').replace(/^---\n.*?\n---\n/s, ''));
  const without = [...texts, '~~a~~ [^1]\n\n[^1]: b\n\n| a |\n| - |\n| b |\n'].filter(
    (text) => !/http|www|@|&/.test(text),
  );
  expect(without.length).toBeGreaterThan(10);
  for (const text of without) expect(plain.parse(text)).toEqual(full.parse(text));
});
