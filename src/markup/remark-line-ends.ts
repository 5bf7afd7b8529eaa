import type { Root } from 'mdast';
import { visit } from 'unist-util-visit';

/**
 * Turns line ends inside paragraphs into spaces, as HTML does when it shows them; so that style rules may keep spaces
 * (`white-space: pre-wrap`), which PDFs need between the last word of a line and the first of the next.
 */
export function joinLines(tree: Root): void {
  visit(tree, 'text', (node) => {
    node.value = node.value.replace(/[ \t]*\r?\n[ \t]*/g, ' ');
  });
}

export function remarkLineEnds() {
  return joinLines;
}
