import type { Nodes, Root } from 'mdast';
import { walk } from './walk.ts';

/**
 * Turns line ends inside paragraphs into spaces, as HTML does when it shows them; so that style rules may keep spaces
 * (`white-space: pre-wrap`), which PDFs need between the last word of a line and the first of the next.
 */
export function joinLines(tree: Root): void {
  walk<Nodes>(tree, (node) => {
    if (node.type === 'text') node.value = node.value.replace(/[ \t]*\r?\n[ \t]*/g, ' ');
  });
}

export function remarkLineEnds() {
  return joinLines;
}
