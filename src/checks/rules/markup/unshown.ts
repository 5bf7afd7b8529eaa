import type { Nodes } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Fault } from './elements.ts';

/** How the message on a line between parts begins. */
export const LINE = 'a line between parts';

/** Markdown that pages do not show. */
export function unshownFault(node: Nodes): Fault {
  switch (node.type) {
    case 'image':
      return ['markup', `a picture “${node.alt ?? ''}”; allowed: Markdown without pictures`];
    case 'footnoteDefinition': {
      const words = 'write its words into the text, and sources as <Cite id="…" />';
      return ['markup', `a footnote [^${node.label ?? node.identifier}]; ${words}`];
    }
    case 'thematicBreak':
      return ['markup', `${LINE}; remove it (fields are between two lines of ---, at the start alone)`];
    case 'break':
      return ['markup', 'a line break within a paragraph; remove the \\ or the spaces at the end of the line'];
    case 'delete':
      return ['markup', `struck-out words “${toString(node)}”; write the words, or \\~ for the character itself`];
    case 'code':
    case 'inlineCode':
      return ['markup', `words as code “${node.value}”; remove the backticks, or the spaces before them`];
    default:
      return ['markup', `a block of type “${node.type}”; allowed: paragraphs, lists, quotations and tables`];
  }
}
