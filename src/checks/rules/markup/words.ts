import type { Nodes, Paragraph, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isJsx } from '../../../markup/nodes.ts';
import type { Fault } from './elements.ts';

const NEEDS_WORDS: Partial<Record<Nodes['type'], string>> = {
  link: 'a link',
  list: 'a list',
  listItem: 'an item of a list',
  blockquote: 'a quotation',
  heading: 'a heading',
  table: 'a table',
};

/** A paragraph is more than a dash or dots with a citation. Elements, and bodies without any words, have rules of their own. */
export function paragraphFault(node: Paragraph, parent: Parents): Fault | undefined {
  const isText = ({ type }: Nodes) => type === 'text' || type === 'emphasis' || type === 'strong';
  const isPlain = node.children.every((each) => isText(each) || isJsx(each, 'Cite'));
  const text = toString(node).trim();
  if (!isPlain || text === '' || hasWords(node)) return undefined;
  if (!parent.children.some((each) => each.type !== 'yaml' && hasWords(each))) return undefined;
  return ['markup', `a paragraph “${text.slice(0, 20)}” without words; write some, or remove it`];
}

function hasWords(node: Nodes): boolean {
  return /[\p{L}\p{N}]/u.test(toString(node));
}

/** What is there for its words has some, or holds nothing but an element that has. */
export function wordsFault(node: Nodes, parent: Parents): Fault | undefined {
  const name = isJsx(node) && node.name !== 'Cite' ? `<${node.name}>` : NEEDS_WORDS[node.type];
  if (name === undefined || hasWords(node)) return undefined;
  return parent.type === 'listItem' ? undefined : ['markup', `${name} without words; write some, or remove it`];
}

/** Words that are marked begin and end with a character of their own, not with a space that was selected with them. */
export function spaceFault(node: Nodes): Fault | undefined {
  const name = isJsx(node) ? `<${node.name}>` : NEEDS_WORDS[node.type];
  if (isJsx(node) && (node.type === 'mdxJsxFlowElement' || isJsx(node, 'Since'))) return undefined;
  const words = toString(node);
  if (words === words.trim()) return undefined;
  return ['markup', `a space at ${/^\s/.test(words) ? 'the start' : 'the end'} of ${name}; put it outside`];
}
