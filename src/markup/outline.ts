import type { Link, Nodes, Paragraph as ParagraphNode, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { holdsParagraphs, prefixIn, type Prefix } from './blocks.ts';
import { sentencesOf, type Sentence } from './sentences.ts';
import { attribute, entityOf, isJsx, type JsxElement } from './nodes.ts';

/** Words of an article that lead to a figure, a faction or a note. */
export interface Mark {
  kind: 'figure' | 'faction' | 'note';
  /** Id of the figure, faction or note. */
  target: string;
  /** Address of these words: `akbari-2` for the second mention, `words-camps` for a note’s words. */
  id: string;
  text: string;
  /** Offset of the first character in the paragraph’s text, in UTF-16 code units. */
  start: number;
  /** Number of the note or card in the article, in the order in which their words end; the same at each mention. */
  number: number;
  /** True for the words of a note, and for the first mention of a figure or faction, which has the card. */
  first: boolean;
  /** Former ids of the note or card. */
  aliases: string[];
  /** For a first mention: the later ones. */
  again: { id: string; text: string; paragraph: number }[];
  line: number | undefined;
}

export interface Paragraph {
  id: string;
  number: number;
  /** Id of the section that holds the paragraph. */
  section: string;
  /** What stands before the paragraph in plain text: `> ` in a quotation, `- ` or `1. ` at the start of an item. */
  prefix: string;
  text: string;
  marks: Mark[];
  sentences: Sentence[];
  line: number | undefined;
}

export interface Section {
  id: string;
  title: string;
  paragraphs: number[];
}

/** What an article holds, in reading order. */
export interface Outline {
  sections: Section[];
  paragraphs: Paragraph[];
}

/** An outline with the nodes that its parts were read from. */
export interface OutlineNodes extends Outline {
  nodes: Map<Mark | Paragraph | Section, Nodes>;
}

/**
 * Reads sections, paragraphs and marks off the syntax tree of an article.
 * Ids depend on order alone: paragraphs `p1` …, mentions `TARGET-1` …, a note’s words `words-NOTE`.
 */
export function readOutline(tree: Root): OutlineNodes {
  const outline: OutlineNodes = { sections: [], paragraphs: [], nodes: new Map() };
  const firsts = new Map<string, Mark>();
  let notes = 0;

  const address = (mark: Mark) => {
    const first = firsts.get(mark.target);
    mark.id = `${mark.target}-${first ? first.again.length + 2 : 1}`;
    if (first) first.again.push({ id: mark.id, text: mark.text, paragraph: outline.paragraphs.length + 1 });
    else firsts.set(mark.target, mark);
  };

  const number = (mark: Mark) => {
    const first = mark.kind === 'note' ? mark : (firsts.get(mark.target) ?? mark);
    mark.first = first === mark;
    mark.number = mark.first ? ++notes : first.number;
  };

  const readMarks = (parent: Parents, marks: Mark[], offset: number): number => {
    for (const child of parent.children) {
      const mark = markOf(child, offset);
      if (mark) {
        if (mark.kind !== 'note') address(mark);
        marks.push(mark);
        outline.nodes.set(mark, child);
      }
      offset = 'children' in child ? readMarks(child, marks, offset) : offset + toString(child).length;
      if (mark) number(mark);
    }
    return offset;
  };

  const readParagraph = (node: ParagraphNode, section: string, prefix: string) => {
    const number = outline.paragraphs.length + 1;
    const text = toString(node);
    const id = `p${number}`;
    const paragraph: Paragraph = {
      id,
      number,
      section,
      prefix,
      text,
      marks: [],
      sentences: sentencesOf(text, id),
      line: node.position?.start.line,
    };
    readMarks(node, paragraph.marks, 0);
    outline.paragraphs.push(paragraph);
    outline.nodes.set(paragraph, node);
    outline.sections.find(({ id }) => id === section)?.paragraphs.push(number);
  };

  const readBlocks = (parent: Nodes & Parents, section: string, prefix: Prefix) => {
    for (const child of parent.children) {
      if (child.type === 'paragraph') readParagraph(child, section, prefix());
      else if (isJsx(child, 'Section')) {
        const found = { id: attribute(child, 'id') ?? '', title: attribute(child, 'title') ?? '', paragraphs: [] };
        outline.sections.push(found);
        outline.nodes.set(found, child);
        readBlocks(child, found.id, prefix);
      } else if (holdsParagraphs(child)) readBlocks(child, section, prefixIn(parent, child, prefix));
    }
  };

  readBlocks(tree, '', () => '');
  return outline;
}

/** The outline alone, as plain data. */
export function plainOutline({ sections, paragraphs }: Outline): Outline {
  return { sections, paragraphs };
}

/** The marks of a paragraph that have a card beside it, in the order of their numbers. */
export function carded({ marks }: Paragraph): Mark[] {
  return marks.filter(({ first }) => first).sort((a, b) => a.number - b.number);
}

function markOf(node: Nodes, start: number): Mark | undefined {
  const base = {
    text: toString(node),
    start,
    number: 0,
    first: true,
    aliases: [],
    again: [],
    line: node.position?.start.line,
  };
  if (node.type === 'link') {
    const entity = entityOf(node as Link);
    return entity && { ...base, kind: entity.kind, target: entity.id, id: '' };
  }
  if (isJsx(node, 'Claim')) {
    const target = attribute(node as JsxElement, 'note') ?? '';
    return { ...base, kind: 'note', target, id: `words-${target}` };
  }
  return undefined;
}
