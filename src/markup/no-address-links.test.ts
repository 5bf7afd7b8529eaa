import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Root } from 'mdast';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { mayNameAddress, noAddressLinks } from './no-address-links.ts';

const full = unified().use(remarkParse).use(remarkGfm).use(remarkMdx).freeze();
const fast = full().use(noAddressLinks).freeze();
const linksIn = (tree: Root) => JSON.stringify(tree).split('"type":"link"').length - 1;

test.each(['See https://a.org/b.', 'See www.a.org.', 'Write to ann@a.org.', 'ann&#64;a.org', 'www\\.a.org'])(
  'an address that GitHub’s Markdown links is told beforehand: %s',
  (text) => {
    expect(linksIn(full.parse(text))).toBe(1);
    expect(mayNameAddress(text)).toBe(true);
    expect(linksIn(fast.parse(text))).toBe(0);
  },
);

test('texts without addresses become the same trees', () => {
  const folder = 'tests/fixture/content';
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.mdx'));
  const texts = files.map((file) => readFileSync(join(folder, file), 'utf8').replace(/^---\n.*?\n---\n/s, ''));
  const plain = [...texts, '~~a~~ [^1]\n\n[^1]: b\n\n| a |\n| - |\n| b |\n'].filter((text) => !mayNameAddress(text));
  expect(plain.length).toBeGreaterThan(10);
  for (const text of plain) expect(fast.parse(text)).toEqual(full.parse(text));
});
