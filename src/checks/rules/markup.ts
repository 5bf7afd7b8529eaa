import type { Definition, Link, Nodes, Parents, Table, TableRow } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { attribute, contains, entityOf, isJsx } from '../../markup/nodes.ts';
import { mentionKinds } from '../../model/kinds.ts';
import { webAddress } from '../../model/schemas/web-address.ts';
import type { Entry } from '../read/entry.ts';
import { list, problem, type Problem } from '../report/problem.ts';
import { elementFault, elementNames, elementsOf, type Fault } from './elements.ts';

/** Level of the headings in bodies that have some: a page’s texts are below headings of the page. */
const HEADING_LEVELS: Partial<Record<Entry['kind'], number>> = { figure: 2, faction: 2, page: 3 };

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

const LINE = 'a line between parts';
const HEADING = 'a heading';

function faultsIn(entry: Entry, parent: Parents): Problem[] {
  return parent.children.flatMap((node): Problem[] => {
    const fault = faultOf(entry, node, parent);
    if (fault) return [problem(fault[0], entry.file, node.position?.start, fault[1])];
    return 'children' in node ? faultsIn(entry, node) : [];
  });
}

function faultOf({ kind }: Entry, node: Nodes, parent: Nodes & Parents): Fault | undefined {
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
    case 'paragraph':
    case 'text':
    case 'emphasis':
    case 'strong':
    case 'tableCell':
      return undefined;
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
      return linkFault(kind, node) ?? wordsFault(node, parent) ?? spaceFault(node);
    case 'mdxTextExpression':
    case 'mdxFlowExpression': {
      const allowed = `Markdown and ${elementNames(elements)}; write \\{ for the character itself`;
      return ['code-in-content', `an expression {${node.value}}; allowed: ${allowed}`];
    }
    case 'mdxjsEsm':
      return ['code-in-content', `“${node.value}” is code; allowed: Markdown and ${elementNames(elements)}`];
    case 'definition':
      return (
        addressFault(kind, node) ?? [
          'bad-link',
          `a link “${node.label}” with its address elsewhere; write [words](address)`,
        ]
      );
    default:
      return foreignFault(node);
  }
}

/** Markdown that pages do not show. */
function foreignFault(node: Nodes): Fault {
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

/** Blocks of a body that have another form than its page shows. */
function blockFault(kind: Entry['kind'], node: Nodes, parent: Parents): Fault | undefined {
  if (node.type === 'listItem' && typeof node.checked === 'boolean') {
    return ['markup', 'a task-list checkbox; write \\[ for the character itself'];
  }
  // An article has no other blocks than those of its text, whatever their form.
  if (kind === 'article') return undefined;
  if (node.type === 'table') return tableFault(node);
  if (node.type !== 'heading') return undefined;
  const level = HEADING_LEVELS[kind];
  const found = `${HEADING} “${toString(node)}”`;
  if (level === undefined)
    return ['markup', `${found}; a ${kind} has none (a line of --- makes one of the words before it)`];
  if (parent.type !== 'root') return ['markup', `${found} within something else; write it on a line of its own`];
  if (node.depth !== level) return ['markup', `${found} of level ${node.depth}; write ${'#'.repeat(level)}`];
  const isPlain = node.children.every(({ type }) => type === 'text');
  return isPlain ? undefined : ['markup', `${found} with marks in it; write its words alone`];
}

function tableFault({ align, children }: Table): Fault | undefined {
  if (align?.some((each) => each !== null)) {
    return ['markup', 'a table with aligned columns; write --- without colons below its heads'];
  }
  return children.length < 2 ? ['markup', 'a table without rows; write some, or remove it'] : undefined;
}

/** A row has a cell for each column of its table, or words would be lost. */
function rowFault(row: TableRow, parent: Parents): Fault | undefined {
  const { children } = row;
  const isHead = parent.children[0] === row;
  if (!isHead && toString(row).trim() === '' && !contains(row, (each) => isJsx(each))) {
    return ['markup', 'a row of a table without words; write some, or remove it'];
  }
  const columns = parent.type === 'table' ? parent.children[0]?.children.length : undefined;
  if (columns === undefined || children.length === columns) return undefined;
  return ['markup', `a row of ${children.length} cells in a table of ${columns} columns; give it ${columns}`];
}

function addressFault(kind: Entry['kind'], node: Link | Definition): Fault | undefined {
  const entity = entityOf(node);
  const kinds = [...mentionKinds, 'note'].map((each) => `${each}:ID`);
  if (!entity && (kind === 'article' || !/^https?:\/\//i.test(node.url))) {
    const web = kind === 'article' ? '' : ', and addresses with https://';
    return ['bad-link', `a link to “${node.url}”; allowed: ${list(kinds)}${web}`];
  }
  const fault = entity ? undefined : webAddress.safeParse(node.url).error?.issues[0]?.message;
  return fault === undefined ? undefined : ['bad-link', `a link to “${node.url}”: ${fault}`];
}

function linkFault(kind: Entry['kind'], node: Link): Fault | undefined {
  const fault = addressFault(kind, node);
  if (fault) return fault;
  if (node.title) return ['markup', `a link with a title “${node.title}”, which no page shows; remove it`];
  if (contains(node, (each) => each.type === 'link' || isJsx(each, 'Cite'))) {
    return ['markup', `a link within the link to “${node.url}”; end one before the other begins`];
  }
  return undefined;
}

const NEEDS_WORDS: Partial<Record<Nodes['type'], string>> = {
  link: 'a link',
  list: 'a list',
  listItem: 'an item of a list',
  blockquote: 'a quotation',
  heading: 'a heading',
  table: 'a table',
};

/** What is there for its words has some, or holds nothing but an element that has. */
function wordsFault(node: Nodes, parent: Parents): Fault | undefined {
  const name = isJsx(node) && node.name !== 'Cite' ? `<${node.name}>` : NEEDS_WORDS[node.type];
  if (name === undefined || /[\p{L}\p{N}]/u.test(toString(node))) return undefined;
  return parent.type === 'listItem' ? undefined : ['markup', `${name} without words; write some, or remove it`];
}

/** Words that are marked begin and end with a sign, not with a space that was selected with them. */
function spaceFault(node: Nodes): Fault | undefined {
  const name = isJsx(node) ? `<${node.name}>` : NEEDS_WORDS[node.type];
  if (isJsx(node) && (node.type === 'mdxJsxFlowElement' || isJsx(node, 'Since'))) return undefined;
  const words = toString(node);
  if (words === words.trim()) return undefined;
  return ['markup', `a space at ${/^\s/.test(words) ? 'the start' : 'the end'} of ${name}; put it outside`];
}

/** What can be hidden are whole sentences: <Since> goes between one’s end, with its sources, and the next one’s. */
function sinceFault(node: Nodes, parent: Parents): Fault | undefined {
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
  return ['markup', '<Since> around a part of a sentence; put it around the whole of one, with its sources'];
}

/** One source is cited once at a place, which is after words and before a space or a sign. */
function citationFault(node: Nodes, parent: Parents): Fault | undefined {
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
  if (next && /^[\p{L}\p{N}]/u.test(toString(next))) {
    return ['markup', `no space after the source “${id}”; write one after <Cite>`];
  }
  return undefined;
}
