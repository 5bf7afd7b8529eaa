import type { Nodes, Paragraph as ParagraphNode, Parents } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { isJsx, jsx } from './nodes.ts';
import { parsePosition } from './positions.ts';

/** A sentence of a paragraph: its id and where it is in the paragraph’s text, in UTF-16 code units. */
export interface Sentence {
  id: string;
  start: number;
  /** End of the last character; white space between sentences belongs to none. */
  end: number;
}

/**
 * The sentences of a paragraph, `p6-s2`, as recorded in `ids`, which maps ids to positions; where none is recorded, by
 * Unicode’s rules (UAX 29) for the language, numbered from 1.
 */
export function sentencesOf(
  text: string,
  paragraph: string,
  ids: ReadonlyMap<string, string> = new Map(),
  language = 'en',
): Sentence[] {
  const recorded: Sentence[] = [];
  for (let number = 1, position; (position = positionIn(ids, `${paragraph}-s${number}`)); number++) {
    const end = position.start + position.length;
    if (end <= text.length) recorded.push({ id: `${paragraph}-s${number}`, start: position.start, end });
  }
  return recorded.length > 0 ? recorded : segmentText(text, paragraph, language);
}

function positionIn(ids: ReadonlyMap<string, string>, id: string) {
  return parsePosition(ids.get(id) ?? '');
}

function segmentText(text: string, paragraph: string, language: string): Sentence[] {
  return [...new Intl.Segmenter(language, { granularity: 'sentence' }).segment(text)]
    .map(({ segment, index }) => ({ start: index, end: index + segment.trimEnd().length }))
    .filter(({ start, end }) => end > start)
    .map((range, index) => ({ id: `${paragraph}-s${index + 1}`, ...range }));
}

/**
 * Puts each sentence of a paragraph into a span with its address; no character is added or lost. Emphasis over several
 * sentences is divided among them, and the space between these has none. What has an address of its own stays whole: it belongs to the sentence in which it
 * begins, and the others that begin inside it get their spans there.
 */
export function wrapSentences(node: ParagraphNode, sentences: readonly Sentence[]): void {
  wrapChildren(node, 0, sentences, new Set());
}

function wrapChildren(parent: Parents, from: number, sentences: readonly Sentence[], placed: Set<Sentence>) {
  const wrapped: Nodes[] = [];
  let current: { sentence: Sentence; children: Nodes[] } | undefined;
  let offset = from;
  for (const piece of divide(parent.children, sentences, from)) {
    const end = offset + toString(piece).length;
    const sentence = sentences.find((each) => offset >= each.start && offset < each.end);
    if (sentence !== current?.sentence) current = undefined;
    if (sentence && !placed.has(sentence)) {
      const span = jsx('mdxJsxTextElement', 'span', { id: sentence.id });
      wrapped.push(span);
      placed.add(sentence);
      current = { sentence, children: span.children };
    }
    const inside = sentences.filter(({ start }) => start > offset && start < end);
    if (inside.length > 0) wrapChildren(piece as Parents, offset, inside, placed);
    (current?.children ?? wrapped).push(bareSpace(piece));
    offset = end;
  }
  parent.children = wrapped as never;
}

/** The nodes, of which the first begins at `from` of the paragraph, divided where a sentence begins or ends. */
function divide(nodes: readonly Nodes[], sentences: readonly Sentence[], from: number): Nodes[] {
  const cuts = sentences.flatMap(({ start, end }) => [start, end]).sort((a, b) => a - b);
  let offset = from;
  return nodes.flatMap((node) => {
    const pieces: Nodes[] = [];
    let rest = node;
    const end = offset + toString(node).length;
    for (const cut of cuts.filter((at) => at > offset && at < end)) {
      const parts = split(rest, cut - offset);
      if (!parts) continue;
      pieces.push(parts[0]);
      [, rest] = parts;
      offset = cut;
    }
    offset = end;
    return [...pieces, rest];
  });
}

/** The space between two sentences without emphasis: clippers drop an element that holds nothing else. */
function bareSpace(node: Nodes): Nodes {
  const text = toString(node);
  return isEmphasis(node) && text.trim() === '' ? { type: 'text', value: text } : node;
}

/** Text or emphasis in two parts, the first `at` characters long; undefined for what cannot be divided there. */
function split(node: Nodes, at: number): [Nodes, Nodes] | undefined {
  if (node.type === 'text') {
    return [
      { type: 'text', value: node.value.slice(0, at) },
      { type: 'text', value: node.value.slice(at) },
    ];
  }
  if (!isEmphasis(node)) return undefined;
  const [before, after]: [Nodes[], Nodes[]] = [[], []];
  let offset = 0;
  for (const child of node.children) {
    const end = offset + toString(child).length;
    if (end <= at) before.push(child);
    else if (offset >= at) after.push(child);
    else {
      const parts = split(child, at - offset);
      if (!parts) return undefined;
      before.push(parts[0]);
      after.push(parts[1]);
    }
    offset = end;
  }
  return [{ ...node, children: before } as Nodes, { ...node, children: after } as Nodes];
}

/** True for what only changes the look or the language of words, and so can be split into two elements. */
function isEmphasis(node: Nodes): node is Parents & Nodes {
  return node.type === 'emphasis' || node.type === 'strong' || node.type === 'delete' || isJsx(node, 'bdi');
}
