import type { Nodes, Parents } from 'mdast';
import { isJsx } from '../../markup/nodes.ts';
import type { Entry } from '../read/entry.ts';
import { problem, type Problem } from '../report/problem.ts';
import { blockFault, HEADING, rowFault } from './markup/blocks.ts';
import { elementFault } from './markup/element-faults.ts';
import { elementNames, elementsOf, type Fault } from './markup/elements.ts';
import { addressFault, linkFault } from './markup/links.ts';
import { citationFault, sinceFault } from './markup/sentences.ts';
import { LINE, unshownFault } from './markup/unshown.ts';
import { paragraphFault, spaceFault, wordsFault } from './markup/words.ts';

/**
 * Content is Markdown with a few elements, all of which pages can show, and never code. Each text has words where words
 * are needed. A fault within another is left out.
 */
export function markupProblems(entry: Entry): Problem[] {
  const problems = entry.tree ? faultsIn(entry, entry.tree) : [];
  // A line between parts makes a heading of the words before a second one; what is at fault for one reason is one fault.
  const ofBlocks = problems.filter(({ reason }) => reason.startsWith(LINE) || reason.startsWith(HEADING));
  return problems.filter(
    (each, index) =>
      (!ofBlocks.includes(each) || each === ofBlocks[0]) &&
      problems.findIndex(({ reason }) => reason === each.reason) === index,
  );
}

function faultsIn(entry: Entry, parent: Parents): Problem[] {
  return parent.children.flatMap((node): Problem[] => {
    const fault = faultOf(entry, node, parent);
    if (fault) return [problem(fault[0], entry.file, node.position?.start, fault[1])];
    return 'children' in node ? faultsIn(entry, node) : [];
  });
}

function faultOf({ kind, id }: Entry, node: Nodes, parent: Nodes & Parents): Fault | undefined {
  const elements = elementsOf(kind);
  if (isJsx(node)) {
    return (
      elementFault(node, parent, elements) ??
      wordsFault(node, parent) ??
      spaceFault(node) ??
      citationFault(node, parent) ??
      sinceFault(node, parent)
    );
  }
  switch (node.type) {
    // Each of these has a definition, which is reported.
    case 'footnoteReference':
    case 'linkReference':
    case 'imageReference':
    case 'yaml':
    case 'text':
    case 'emphasis':
    case 'strong':
    case 'tableCell':
      return undefined;
    case 'paragraph':
      // The text of an article is its author’s, and a quotation may leave out paragraphs.
      return kind === 'article' || parent.type === 'blockquote' ? undefined : paragraphFault(node, parent);
    case 'list':
    case 'listItem':
    case 'heading':
    case 'table':
      return blockFault(kind, node, parent) ?? wordsFault(node, parent);
    case 'blockquote':
      return wordsFault(node, parent);
    case 'tableRow':
      return rowFault(node, parent);
    case 'link':
      return linkFault({ kind, id }, node) ?? wordsFault(node, parent) ?? spaceFault(node);
    case 'mdxTextExpression':
    case 'mdxFlowExpression': {
      const allowed = `Markdown and ${elementNames(elements)}; write \\{ for the character itself`;
      return ['code-in-content', `an expression {${node.value}}; allowed: ${allowed}`];
    }
    case 'mdxjsEsm':
      return ['code-in-content', `“${node.value}” is code; allowed: Markdown and ${elementNames(elements)}`];
    case 'definition':
      return addressFault(kind, node) ?? ['bad-link', `a reference-style link “${node.label}”; write [words](address)`];
    default:
      return unshownFault(node);
  }
}
