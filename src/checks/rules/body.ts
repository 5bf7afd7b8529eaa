import type { Root } from 'mdast';
import type { Point } from 'unist';
import { messagesOf } from '../messages.ts';
import type { Messages } from '../../messages/index.ts';
import { kindOf, type KindName } from '../../model/kinds.ts';
import { countWords } from '../../model/schemas/text.ts';
import { blocksOf, CITE, type Block } from '../read/blocks.ts';
import { leadOf, type Content } from '../read/content.ts';
import type { Entry } from '../read/entry.ts';
import { problem, type Problem } from '../report/problem.ts';
import { splitSentences } from './sentences.ts';

/** Bodies with a length: their words, their parts, none of them empty, and a citation after every sentence. */
export function bodyProblems(content: Content): Problem[] {
  const published = leadOf(content)?.fields?.published;
  const t = messagesOf(content);
  return content.entries.flatMap((entry) => {
    const limits = kindOf(entry.kind).bodyWords;
    const blocks = blocksOf(entry);
    if (entry.kind === 'page') return blocks.some(hasWords) ? emptyParts(entry, blocks) : [emptyBody(entry)];
    if (!limits || !entry.tree) return [];
    if (blocks.length === 0) return [emptyBody(entry, limits)];
    const headings =
      published === undefined || !t ? [] : headingProblems(entry, blocks, expectedHeadings(entry.kind, published, t));
    // Where a part is missing or another text is in its place, its length and its sentences follow.
    if (headings.length > 0) return headings;
    const uncited = blocks.flatMap((block) => citationProblems(entry, block, t?.abbreviations ?? []));
    const empty = emptyParts(entry, blocks);
    return [
      // A body that is cut off ends within a sentence, or below a heading.
      ...(uncited.length + empty.length > 0 ? [] : lengthProblems(entry, blocks, limits)),
      ...empty,
      ...uncited,
    ];
  });
}

/** Headings with nothing between them and the next, or the end. */
function emptyParts({ kind, file }: Entry, blocks: readonly Block[]): Problem[] {
  const isEmpty = (block: Block, next: Block | undefined) =>
    block.kind === 'heading' && (next === undefined || next.kind === 'heading');
  return blocks
    .filter((block, index) => isEmpty(block, blocks[index + 1]))
    .map(({ text, place }) => {
      const orRemove = kind === 'page' ? ', or remove it' : '';
      return problem(
        'empty-part',
        file,
        place,
        `there is nothing under the heading “${text}”; write some words${orRemove}`,
      );
    });
}

/** Headings are over words, and are none themselves. */
function hasWords({ kind, text }: Block): boolean {
  return kind !== 'heading' && countWords(text.replaceAll(CITE, ' ')) > 0;
}

function emptyBody({ file, tree }: Entry, limits?: readonly [number, number]): Problem {
  const wanted = limits ? `a body of ${limits[0]} to ${limits[1]} words` : 'a body';
  const reason = `there is nothing below the fields; write ${wanted}`;
  return problem('empty-body', file, tree && endOf(tree), reason);
}

/** Too few words are reported at their end, too many at the paragraph in which they become too many. */
function lengthProblems({ file, tree }: Entry, blocks: Block[], [least, most]: readonly [number, number]): Problem[] {
  let words = 0;
  let exceeding: Block | undefined;
  for (const block of blocks.filter(({ kind }) => kind === 'paragraph')) {
    words += countWords(block.text.replaceAll(CITE, ' '));
    if (words > most) exceeding ??= block;
  }
  if (words >= least && words <= most) return [];
  const reason = `the body has ${words} words outside tables; allowed: ${least} to ${most}`;
  return [problem('body-length', file, exceeding ? exceeding.place : tree && endOf(tree), reason)];
}

/** Where the last line of a text ends. */
function endOf(tree: Root): Point | undefined {
  return tree.children.at(-1)?.position?.end;
}

/** A heading in the wrong place is reported where it is, one that is missing where it would be. */
function headingProblems({ file, tree }: Entry, blocks: Block[], wanted: readonly string[]): Problem[] {
  const found = blocks.filter(({ kind }) => kind === 'heading');
  if (found.map(({ text }) => text).join('\n') === wanted.join('\n')) return [];
  const place = found.find(({ text }, index) => text !== wanted[index])?.place ?? (tree && endOf(tree));
  const list = (headings: readonly string[]) => headings.map((heading) => `“${heading}”`).join(', ') || 'none';
  const reason = `headings: ${list(found.map(({ text }) => text))}; allowed, in this order: ${list(wanted)}`;
  return [problem('body-headings', file, place, reason)];
}

/** Each sentence of a paragraph ends in a citation; tables have theirs in the cells that need one. */
function citationProblems(
  { file }: Entry,
  { kind, text, placeIn }: Block,
  abbreviations: readonly string[],
): Problem[] {
  if (kind !== 'paragraph') return [];
  const sentences = splitSentences(text, abbreviations);
  return sentences.flatMap((sentence, index) => {
    if (sentence.endsWith(CITE)) return [];
    const end = sentence.replaceAll(CITE, '').slice(-60);
    // Within a paragraph it may be an abbreviation that the dictionary does not have.
    const [word] = (index < sentences.length - 1 && /(?<!\p{L})\p{Lu}\p{Ll}{1,4}\.$/u.exec(end)) || [];
    const orWord = word === undefined ? '' : `; if “${word}” does not end a sentence, spell it out`;
    const reason = `no source after “${end}”; write <Cite id="…" /> after the sentence${orWord}`;
    return [problem('uncited-sentence', file, placeIn(text.indexOf(sentence)), reason)];
  });
}

/** The headings that a body is to have, in their order; a figure’s page begins with the month of the lead article. */
export function expectedHeadings(kind: KindName, published: string, { bodies, formats }: Messages): string[] {
  if (kind === 'figure') return bodies.figure(formats.month(published));
  return kind === 'faction' ? bodies.faction() : [];
}
