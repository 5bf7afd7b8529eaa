import type { Parents, Root, RootContent } from 'mdast';
import { visit } from 'unist-util-visit';
import { VFile } from 'vfile';
import { describe, expect, test } from 'vitest';
import { joinCitations, remarkCitations } from './citations.ts';
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

describe('remarkCitations', () => {
  const of = (path: string) => {
    const tree = parseMdx('One.<Cite id="a" /> <Cite id="b" />');
    remarkCitations({ root: '/site/' })(tree, new VFile({ path }));
    let found: string | undefined;
    visit(tree, (node) => {
      if (isJsx(node, 'Cite')) found = attribute(node, 'of');
    });
    return { text: written(tree), found };
  };

  test('names the entry whose text it is', () => {
    expect(of('/site/content/figures/reed.mdx')).toEqual({ text: 'One. (a b)', found: 'figure:reed' });
    expect(of('/site/content/factions/dockers.mdx').found).toBe('faction:dockers');
  });

  test('names none in other files', () => {
    expect(of('/site/src/pages/about.mdx')).toEqual({ text: 'One. (a b)', found: undefined });
  });
});

test('words and their source are a paragraph, also where MDX has taken it apart', () => {
  const source =
    '<bdi lang="fa" dir="rtl">سلام.</bdi> <Cite id="a" />\n\n> <bdi lang="fa" dir="rtl">سلام.</bdi><Cite id="b" />';
  const tree = parseMdx(source);
  const apart = (parent: Parents): void => {
    parent.children = (parent.children as RootContent[]).flatMap((node): unknown[] => {
      if (node.type === 'blockquote') apart(node);
      if (node.type !== 'paragraph') return [node];
      return node.children.filter((each) => isJsx(each)).map((each) => ({ ...each, type: 'mdxJsxFlowElement' }));
    }) as never;
  };
  apart(tree);
  const file = new VFile({ path: '/site/content/figures/reed.mdx', value: source });
  remarkCitations({ root: '/site' })(tree, file);
  const [first, quotation] = tree.children;
  expect(first?.type).toBe('paragraph');
  expect(quotation).toMatchObject({ type: 'blockquote', children: [{ type: 'paragraph' }] });
  expect(written(tree)).toBe('سلام. (a)سلام. (b)');
});
