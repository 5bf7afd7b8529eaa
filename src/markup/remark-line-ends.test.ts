import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { toString } from 'mdast-util-to-string';
import type { Root } from 'mdast';
import { unified } from 'unified';
import { expect, test } from 'vitest';
import { remarkLineEnds } from './remark-line-ends.ts';

const read = (source: string) => {
  const processor = unified().use(remarkParse).use(remarkMdx).use(remarkLineEnds);
  return toString(processor.runSync(processor.parse(source)));
};

test('a line end in a paragraph becomes one space, whatever blanks are around it', () => {
  expect(read('One.\nTwo.  Three.')).toBe('One. Two.  Three.');
  expect(read('One.\r\n  Two.')).toBe('One. Two.');
});

test('line ends between an element and a sentence count too', () => {
  expect(read('One.<Cite id="a" />\nTwo.')).toBe('One. Two.');
});

test('paragraphs stay apart, and other text stays as it is', () => {
  const processor = unified().use(remarkParse).use(remarkLineEnds);
  const tree = processor.runSync(processor.parse('One.\n\nTwo and three.')) as Root;
  expect(tree.children.map((child) => toString(child))).toEqual(['One.', 'Two and three.']);
});
