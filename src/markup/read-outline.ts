import type { Nodes, Paragraph as ParagraphNode, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { holdsParagraphs, prefixIn, type Prefix } from './blocks.ts';
import { numberMarks } from './mark-numbers.ts';
import { attribute, entityOf, isJsx, type JsxElement } from './nodes.ts';
import type { Mark, Outline } from './outline.ts';
import { NOTHING_RECORDED, type Recorded } from './positions.ts';
import { sentencesOf } from './sentences.ts';

/** An outline with the nodes that its parts were read from, each list in the order of its parts. */
export interface OutlineNodes {
  outline: Outline;
  sections: JsxElement[];
  paragraphs: { node: ParagraphNode; marks: Nodes[] }[];
}

/**
 * Reads sections, paragraphs and marks off the syntax tree of an article. Paragraphs are `p1` …, a note’s words
 * `words-NOTE`; mentions `TARGET-1` … and sentences `p1-s1` … are those recorded, and new ones get the next numbers.
 */
export function readOutline(tree: Root, recorded: Recorded = NOTHING_RECORDED): Outline {
  return readOutlineNodes(tree, recorded).outline;
}

/** The outline as `readOutline` reads it, with its nodes. */
export function readOutlineNodes(tree: Root, recorded: Recorded = NOTHING_RECORDED): OutlineNodes {
  const found: OutlineNodes = { outline: { sections: [], paragraphs: [] }, sections: [], paragraphs: [] };
  readBlocks(found, tree, '', () => '', recorded);
  numberMarks(found.outline, recorded);
  return found;
}

function readBlocks(
  found: OutlineNodes,
  parent: Nodes & Parents,
  section: string,
  prefix: Prefix,
  recorded: Recorded,
): void {
  for (const child of parent.children) {
    if (child.type === 'paragraph') readParagraph(found, child, section, prefix(), recorded);
    else if (isJsx(child, 'Section')) {
      const id = attribute(child, 'id') ?? '';
      const title = attribute(child, 'title') ?? '';
      found.outline.sections.push({ id, title, paragraphs: [], place: child.position?.start });
      found.sections.push(child);
      readBlocks(found, child, id, prefix, recorded);
    } else if (holdsParagraphs(child)) readBlocks(found, child, section, prefixIn(parent, child, prefix), recorded);
  }
}

function readParagraph(
  { outline, paragraphs }: OutlineNodes,
  node: ParagraphNode,
  section: string,
  prefix: string,
  recorded: Recorded,
): void {
  const number = outline.paragraphs.length + 1;
  const id = `p${number}`;
  const text = toString(node);
  const read = readMarks(node, 0);
  const sentences = sentencesOf(text, id, recorded.ids, recorded.language);
  const marks = read.map(({ mark }) => mark);
  outline.paragraphs.push({ id, number, section, prefix, text, marks, sentences, place: node.position?.start });
  outline.sections.find((each) => each.id === section)?.paragraphs.push(number);
  paragraphs.push({ node, marks: read.map((each) => each.node) });
}

function readMarks(parent: Parents, from: number): { mark: Mark; node: Nodes }[] {
  let offset = from;
  return parent.children.flatMap((node) => {
    const start = offset;
    offset += toString(node).length;
    const mark = markOf(node, start);
    return [...(mark ? [{ mark, node }] : []), ...('children' in node ? readMarks(node, start) : [])];
  });
}

function markOf(node: Nodes, start: number): Mark | undefined {
  const linked = node.type === 'link' ? entityOf(node) : undefined;
  const note = isJsx(node, 'Claim') ? (attribute(node, 'note') ?? '') : undefined;
  if (!linked && note === undefined) return undefined;
  return {
    kind: linked?.kind ?? 'note',
    target: linked?.id ?? note ?? '',
    id: linked ? '' : `words-${note}`,
    text: toString(node),
    start,
    number: 0,
    first: true,
    aliases: [],
    later: [],
    place: node.position?.start,
  };
}
