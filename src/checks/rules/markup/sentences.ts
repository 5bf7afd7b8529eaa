import type { Nodes, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { attribute, isJsx } from '../../../markup/nodes.ts';
import type { Fault } from './elements.ts';

/** What can be hidden are whole sentences: <Since> goes between one’s end, with its sources, and the next one’s. */
export function sinceFault(node: Nodes, parent: Parents): Fault | undefined {
  if (!isJsx(node, 'Since') || node.type === 'mdxJsxFlowElement') return undefined;
  const place = parent.children.indexOf(node as never);
  const [before, after] = [parent.children.slice(0, place), parent.children.slice(place + 1)].map((nodes) =>
    nodes.filter((each) => each.type !== 'text' || each.value.trim() !== ''),
  );
  const isApart = [before?.at(-1), node.children.at(-1)].every(
    // An element that is unknown is reported itself.
    (each) => !each || (isJsx(each) && each.name !== 'bdi'),
  );
  if (isApart && !(after?.[0] && isJsx(after[0], 'Cite'))) return undefined;
  return ['markup', '<Since> around part of a sentence; put it around the whole sentence, with its sources'];
}

/** One source is cited once at a place, which is after words and before a space or punctuation. */
export function citationFault(node: Nodes, parent: Parents): Fault | undefined {
  if (!isJsx(node, 'Cite')) return undefined;
  const at = parent.children.indexOf(node as never);
  const id = attribute(node, 'id');
  const before = parent.children.slice(0, at).findLast((each) => each.type !== 'text' || each.value.trim() !== '');
  const next = parent.children[at + 1];
  if (before && isJsx(before, 'Cite') && attribute(before, 'id') === id) {
    return ['markup', `the source “${id}” is cited twice in a row; remove one <Cite>`];
  }
  if (!before && parent.type === 'paragraph') {
    return ['markup', `the source “${id}” before any words; write <Cite> after the sentence`];
  }
  const cited = parent.children.slice(0, at).findLastIndex((each) => isJsx(each, 'Cite'));
  const words = parent.children
    .slice(cited + 1, at)
    .map((each) => toString(each))
    .join('')
    .trim();
  if (/[…–—-]/.test(words) && !/[\p{L}\p{N}]/u.test(words)) {
    return [
      'markup',
      `the source “${id}” after “${words.slice(0, 20)}”, which has no words; write some, or remove both`,
    ];
  }
  if (next && /^[\p{L}\p{N}]/u.test(toString(next))) {
    return ['markup', `no space after the source “${id}”; write one after <Cite>`];
  }
  return undefined;
}
