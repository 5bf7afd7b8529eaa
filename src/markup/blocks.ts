import type { Nodes, Paragraph, Parents } from 'mdast';
import type { MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';
import { attribute, isJsx, toAttributes } from './nodes.ts';

/** Elements among the words of a paragraph. */
const PHRASES = ['Claim', 'bdi', 'Cite'];

/** True for what holds paragraphs of an article: a section, a quotation, a list or one of its items. */
export function holdsParagraphs(node: Nodes): node is Nodes & Parents {
  return isJsx(node, 'Section') || node.type === 'blockquote' || node.type === 'list' || node.type === 'listItem';
}

/** Returns what comes before the next paragraph in plain text. */
export type Prefix = () => string;

/**
 * The prefix of paragraphs in `child`, a part of `parent`: `> ` for every level of quotation, `- ` or `1. ` for the
 * first paragraph of an item and as many spaces for its later ones, each after what `outer` gives.
 */
export function prefixIn(parent: Nodes & Parents, child: Nodes & Parents, outer: Prefix): Prefix {
  if (child.type === 'blockquote') return () => `${outer()}> `;
  if (child.type !== 'listItem' || parent.type !== 'list') return outer;
  let marker = parent.ordered ? `${(parent.start ?? 1) + parent.children.indexOf(child)}. ` : '- ';
  return () => {
    const prefix = outer() + marker;
    marker = ' '.repeat(marker.length);
    return prefix;
  };
}

/** MDX takes apart a paragraph that holds nothing but elements; this puts it together again, from `source`. */
export function joinPhrases(parent: Parents, source: string): void {
  const blocks: Nodes[] = [];
  for (const child of parent.children) {
    if (holdsParagraphs(child)) joinPhrases(child, source);
    if (!PHRASES.some((name) => isJsx(child, name))) {
      blocks.push(child);
      continue;
    }
    const phrase = { ...child, type: 'mdxJsxTextElement' } as MdxJsxTextElement;
    const last = blocks.at(-1);
    const between = source.slice(last?.position?.end.offset, phrase.position?.start.offset);
    if (last?.type === 'paragraph' && !/\n[\s>]*\n/.test(between)) {
      last.children.push({ type: 'text', value: between.replace(/\n[\s>]*/g, '\n') }, phrase);
      if (last.position && phrase.position) last.position.end = phrase.position.end;
    } else {
      blocks.push({ type: 'paragraph', children: [phrase], position: phrase.position });
    }
  }
  parent.children = blocks as never;
}

/** A paragraph that holds nothing but one `<bdi>` takes over its language and direction. */
export function liftLanguage(node: Paragraph): void {
  const [only, ...others] = node.children;
  if (!only || others.length > 0 || !isJsx(only, 'bdi')) return;
  const properties = { lang: attribute(only, 'lang'), dir: attribute(only, 'dir') };
  node.data = { ...node.data, hProperties: { ...node.data?.hProperties, ...properties } };
  node.children = only.children;
}

/** Makes each `<bdi>` within a paragraph a `<span>`, which isolates as well: clippers drop elements they do not know. */
export function spanLanguages(node: Paragraph): void {
  visit(node, 'mdxJsxTextElement', (element) => {
    if (!isJsx(element, 'bdi')) return;
    element.name = 'span';
    if (attribute(element, 'dir') === undefined) element.attributes.push(...toAttributes({ dir: 'auto' }));
  });
}

/** Gives lists the class `content`, without which extractors take a short one for a menu. */
export function holdContent(tree: Nodes): void {
  visit(tree, 'list', (list) => {
    list.data = { ...list.data, hProperties: { className: ['content'] } };
  });
}
