import type { Nodes } from 'mdast';
import { expect, test } from 'vitest';
import { parseMdx } from './parse.ts';
import { walk } from './walk.ts';

const text = (value: string): Nodes => ({ type: 'text', value });

test('every node comes once, before its children, in reading order', () => {
  const types: string[] = [];
  walk(parseMdx('A *b* <bdi>c</bdi>\n\n- d\n'), ({ type }) => void types.push(type));
  const line = ['paragraph', 'text', 'emphasis', 'text', 'text', 'mdxJsxTextElement', 'text'];
  expect(types).toEqual(['root', ...line, 'list', 'listItem', 'paragraph', 'text']);
});

test('of a node that is changed, the new children come', () => {
  const values: string[] = [];
  walk<Nodes>({ type: 'paragraph', children: [{ type: 'text', value: 'old' }] }, (node) => {
    if (node.type === 'paragraph') node.children = [text('new') as never];
    if (node.type === 'text') values.push(node.value);
  });
  expect(values).toEqual(['new']);
});
