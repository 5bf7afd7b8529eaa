import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { contains, type JsxElement } from './nodes.ts';

/** A link to a note around `children`; `numbered` if it has the number of the note at its end. */
type LinkToNote = (children: Nodes[], numbered: boolean) => JsxElement;

const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu;
/** What belongs to the name before, as in “’s”, with the spaces and signs up to the next word. */
const AFTER_NAME = /^\S*(?:\s+[^\p{L}\p{M}\p{N}]*|$)/u;
/** What belongs to the name that follows, as in “ex-”, with the spaces and signs after the last word. */
const BEFORE_NAME = /(?:^|[^\p{L}\p{M}\p{N}]*\s+)\S*$/u;

/**
 * Puts links to a note around the stretches between the names in its words, since links cannot nest. Single words such
 * as “and” are left out, except at the end of the words. True in the result if the last stretch has got the number.
 */
export function linkBetweenNames(words: readonly Nodes[], link: LinkToNote): { children: Nodes[]; numbered: boolean } {
  const names = words.flatMap((node, index) => (holdsName(node) ? [index] : []));
  let numbered = false;
  const children = [-1, ...names].flatMap((name, index) => {
    const next = names[index];
    const stretch = words.slice(name + 1, next);
    const before = name === -1 ? [] : cut(stretch, 0, AFTER_NAME);
    const after = next === undefined ? [] : cut(stretch, stretch.length - 1, BEFORE_NAME);
    const count = toString(stretch).match(WORD)?.length ?? 0;
    const linked = count >= (next === undefined ? 1 : 2);
    numbered = linked && next === undefined;
    return [...words.slice(name, name + 1), ...before, ...(linked ? [link(stretch, numbered)] : stretch), ...after];
  });
  return { children, numbered };
}

const holdsName = (node: Nodes) =>
  node.type === 'link' || ('children' in node && contains(node, (child) => child.type === 'link'));

/** Takes what `edge` matches from the text at that place. */
function cut(nodes: Nodes[], at: number, edge: RegExp): Nodes[] {
  const node = nodes[at];
  const found = node?.type === 'text' ? edge.exec(node.value)?.[0] : undefined;
  if (node?.type !== 'text' || !found) return [];
  const value = node.value.replace(edge, '');
  nodes.splice(at, 1, ...(value === '' ? [] : [{ ...node, value }]));
  return [{ type: 'text', value: found }];
}
