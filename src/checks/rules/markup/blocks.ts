import type { Nodes, Parents, Table, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { contains, isJsx } from '../../../markup/nodes.ts';
import type { KindName } from '../../../model/kinds.ts';
import type { Fault } from './elements.ts';

/** Level of the headings in bodies that have some: a page’s texts are below headings of the page. */
const HEADING_LEVELS: Partial<Record<KindName, number>> = { figure: 2, faction: 2, page: 3 };

/** How the messages on headings begin. */
export const HEADING = 'a heading';

/** Blocks of a body that have another form than its page shows. */
export function blockFault(kind: KindName, node: Nodes, parent: Parents): Fault | undefined {
  if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    return ['markup', 'a task-list checkbox; write \\[ for the character itself'];
  }
  // An article has no other blocks than those of its text, whatever their form.
  if (kind === 'article') return undefined;
  if (node.type === 'table') return tableFault(node);
  if (node.type === 'list' && node.ordered && node.start !== 1) {
    const found = `a numbered list that begins with ${node.start}`;
    return ['markup', `${found}; write 1., or ${node.start}\\. for words that begin with the number`];
  }
  if (node.type !== 'heading') return undefined;
  const level = HEADING_LEVELS[kind];
  const found = `${HEADING} “${toString(node)}”`;
  if (level === undefined)
    return ['markup', `${found}; a ${kind} has none (a line of --- turns the words before it into one)`];
  if (parent.type !== 'root') return ['markup', `${found} within something else; write it on a line of its own`];
  if (node.depth !== level) return ['markup', `${found} of level ${node.depth}; write ${'#'.repeat(level)}`];
  const isPlain = node.children.every(({ type }) => type === 'text');
  return isPlain ? undefined : ['markup', `${found} with markup in it; write the words alone`];
}

function tableFault({ align, children }: Table): Fault | undefined {
  if (align?.some((each) => each !== null)) {
    return ['markup', 'a table with aligned columns; write --- without colons below its heads'];
  }
  return children.length < 2 ? ['markup', 'a table without rows; add some, or remove it'] : undefined;
}

/** A row has a cell for each column of its table, or words would be lost. */
export function rowFault(row: TableRow, parent: Parents): Fault | undefined {
  const { children } = row;
  const isHead = parent.children[0] === row;
  if (toString(row).trim() === '' && !contains(row, (each) => isJsx(each))) {
    return ['markup', isHead ? 'a table without heads; write some' : 'an empty row in a table; fill it, or remove it'];
  }
  const columns = parent.type === 'table' ? parent.children[0]?.children.length : undefined;
  if (columns === undefined || children.length === columns) return undefined;
  return ['markup', `a row of ${children.length} cells in a table of ${columns} columns; give it ${columns}`];
}
