import type { Paragraph as ParagraphNode, PhrasingContent } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { jsx } from './nodes.ts';

/** A sentence of a paragraph: its address and its place in the paragraph’s text, in UTF-16 code units. */
export interface Sentence {
  id: string;
  start: number;
  /** End of the last character; white space between sentences belongs to none. */
  end: number;
}

const segmenter = new Intl.Segmenter('en', { granularity: 'sentence' });

/** The sentences of a paragraph by Unicode’s rules (UAX 29), numbered from 1: `p6-s2`. */
export function sentencesOf(text: string, paragraph: string): Sentence[] {
  return [...segmenter.segment(text)]
    .map(({ segment, index }) => ({ start: index, end: index + segment.trimEnd().length }))
    .filter(({ start, end }) => end > start)
    .map((range, index) => ({ id: `${paragraph}-s${index + 1}`, ...range }));
}

/** Puts each sentence of a paragraph into a span with its address; no character is added or lost. */
export function wrapSentences(node: ParagraphNode, sentences: readonly Sentence[]): void {
  const cuts = sentences.flatMap(({ start, end }) => [start, end]);
  const wrapped: PhrasingContent[] = [];
  let offset = 0;
  for (const child of node.children) {
    for (const piece of cutText(child, cuts, offset)) {
      const sentence = sentences.find(({ start, end }) => offset >= start && offset < end);
      offset += toString(piece).length;
      (sentence ? childrenOfSpan(wrapped, sentence.id) : wrapped).push(piece);
    }
  }
  node.children = wrapped;
}

/** A text node that begins at `offset` of the paragraph, cut at offsets of the paragraph; any other node stays whole. */
function cutText(node: PhrasingContent, cuts: readonly number[], offset: number): PhrasingContent[] {
  if (node.type !== 'text') return [node];
  const { value } = node;
  const inside = cuts.map((cut) => cut - offset).filter((cut) => cut > 0 && cut < value.length);
  const ends = [...new Set([...inside, value.length])].sort((a, b) => a - b);
  return ends.map((end, index) => ({ type: 'text', value: value.slice(ends[index - 1] ?? 0, end) }));
}

/** The children of the span with that id, which is the last of `nodes` or becomes it. */
function childrenOfSpan(nodes: PhrasingContent[], id: string): PhrasingContent[] {
  const last = nodes.at(-1);
  const isOpen =
    last?.type === 'mdxJsxTextElement' && last.attributes.some((item) => 'name' in item && item.value === id);
  if (isOpen) return last.children;
  const span = jsx('mdxJsxTextElement', 'span', { id });
  nodes.push(span);
  return span.children;
}
