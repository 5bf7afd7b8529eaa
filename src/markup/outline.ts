import type { Point } from 'unist';
import type { LinkKind } from '../model/kinds.ts';
import type { Sentence } from './sentences.ts';

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

/** A mark with the paragraph that it is in. */
export interface PlacedMark {
  mark: Mark;
  paragraph: Paragraph;
}

/** All marks of an article, in reading order. */
export function marksIn({ paragraphs }: Pick<Outline, 'paragraphs'>): PlacedMark[] {
  return paragraphs.flatMap((paragraph) => paragraph.marks.map((mark) => ({ mark, paragraph })));
}

/** The marks of a paragraph that have a card beside it, in the order of their numbers. */
export function marksWithCards({ marks }: Paragraph): Mark[] {
  return marks.filter(({ first }) => first).sort((a, b) => a.number - b.number);
}

/** The position of a mark in its article. */
export function positionOf({ mark: { start, text }, paragraph: { number } }: PlacedMark) {
  return { paragraph: number, start, length: text.length };
}
