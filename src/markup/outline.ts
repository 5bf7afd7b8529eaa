import type { Nodes, Paragraph as ParagraphNode, Parents, Root } from 'mdast';
import { toString } from 'mdast-util-to-string';
import type { Point } from 'unist';
import type { LinkKind } from '../model/kinds.ts';
import { holdsParagraphs, prefixIn, type Prefix } from './blocks.ts';
import { numberMentions } from './mention-numbers.ts';
import { attribute, entityOf, isJsx, type JsxElement } from './nodes.ts';
import { NOTHING_RECORDED, type Recorded } from './positions.ts';
import { sentencesOf, type Sentence } from './sentences.ts';

/** Words of an article that lead to an entry it names, or to a note. */
export interface Mark {
  kind: LinkKind;
  /** Id of the entry or note. */
  target: string;
  /** Id of these words: `reed-2` for the second mention, `words-strike` for a note’s words. */
  id: string;
  text: string;
  /** Offset of the first character in the paragraph’s text, in UTF-16 code units. */
  start: number;
  /** Number of the note or card in the article, in the order in which their words end; the same at each mention. */
  number: number;
  /** True for the words of a note, and for the first mention of an entry, which has the card. */
  first: boolean;
  /** Former ids of the note or card. */
  aliases: string[];
  /** For a first mention: the later ones. */
  later: { id: string; text: string; paragraph: number }[];
  place: Point | undefined;
}

export interface Paragraph {
  id: string;
  number: number;
  /** Id of the section that holds the paragraph. */
  section: string;
  /** What comes before the paragraph in plain text: `> ` in a quotation, `- ` or `1. ` at the start of an item. */
  prefix: string;
  text: string;
  marks: Mark[];
  sentences: Sentence[];
  place: Point | undefined;
}

export interface Section {
  id: string;
  title: string;
  paragraphs: number[];
  place: Point | undefined;
}

/** What an article holds, in reading order. */
export interface Outline {
  sections: Section[];
  paragraphs: Paragraph[];
}

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
  const marks = found.outline.paragraphs.flatMap((paragraph) => paragraph.marks.map((mark) => ({ mark, paragraph })));
  addressMentions(marks, recorded);
  numberCards(marks, recorded);
  return found;
}

/** The marks of a paragraph that have a card beside it, in the order of their numbers. */
export function marksWithCards({ marks }: Paragraph): Mark[] {
  return marks.filter(({ first }) => first).sort((a, b) => a.number - b.number);
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

type MarkIn = { mark: Mark; paragraph: Paragraph };

function addressMentions(marks: readonly MarkIn[], { ids }: Recorded): void {
  const mentions = marks.filter(({ mark }) => mark.id === '');
  for (const [target, ofTarget] of Map.groupBy(mentions, ({ mark }) => mark.target)) {
    const positions = ofTarget.map(({ mark, paragraph }) => positionOf(mark, paragraph));
    const numbers = numberMentions(target, positions, ids);
    for (const [index, { mark }] of ofTarget.entries()) mark.id = `${target}-${numbers[index]}`;
    const [first, ...others] = ofTarget;
    for (const { mark } of others) mark.first = false;
    if (first) {
      first.mark.later = others.map(({ mark, paragraph }) => ({
        id: mark.id,
        text: mark.text,
        paragraph: paragraph.number,
      }));
    }
  }
}

/** The position of a mark in its article. */
export function positionOf({ start, text }: Mark, { number }: Paragraph) {
  return { paragraph: number, start, length: text.length };
}

/** Numbers what has a card in the order in which words end, the inner ones first. */
function numberCards(marks: readonly MarkIn[], { formerIds }: Recorded): void {
  const end = ({ mark }: MarkIn) => mark.start + mark.text.length;
  const inOrder = marks
    .map((each, index) => ({ ...each, index }))
    .sort((a, b) => a.paragraph.number - b.paragraph.number || end(a) - end(b) || b.index - a.index);
  const numbers = new Map<string, number>();
  for (const { mark } of inOrder.filter(({ mark }) => mark.first)) {
    mark.number = numbers.size + 1;
    mark.aliases = (formerIds.get(mark.target) ?? []).map((id) => `note-${id}`);
    numbers.set(cardKey(mark), mark.number);
  }
  for (const { mark } of inOrder) mark.number = numbers.get(cardKey(mark)) ?? 0;
}

function cardKey({ kind, target }: Mark): string {
  return kind === 'note' ? `note:${target}` : target;
}
