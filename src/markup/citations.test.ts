import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';
import { describe, expect, test } from 'vitest';
import { joinCitations } from './citations.ts';
import { attribute, isJsx } from './nodes.ts';
import { parseMdx } from './parse.ts';

/** The text of a tree, with the sources of each citation in brackets. */
function written(tree: Root): string {
  let text = '';
  visit(tree, (node) => {
    if (node.type === 'text') text += node.value;
    if (isJsx(node, 'Cite')) text += `(${attribute(node, 'id')})`;
  });
  return text;
}

const joined = (source: string) => {
  const tree = parseMdx(source);
  joinCitations(tree);
  return written(tree);
};

describe('joinCitations', () => {
  test.each([
    ['One.<Cite id="a" /> <Cite id="b" /> Two.', 'One. (a b) Two.'],
    ['One.<Cite id="a" /><Cite id="b" /><Cite id="c" />', 'One. (a b c)'],
    ['One<Cite id="a" />, and two.<Cite id="b" />', 'One (a), and two. (b)'],
    ['One. <Cite id="a" />', 'One. (a)'],
    ['It was *one*<Cite id="a" />', 'It was one (a)'],
    ['- *One*<Cite id="a" /> <Cite id="b" />\n- Two.<Cite id="b" />', 'One (a b)Two. (b)'],
    ['<Cite id="a" /> says so.', '(a) says so.'],
  ])('joins what follows one another: %s', (source, text) => {
    expect(joined(source)).toBe(text);
  });
});
