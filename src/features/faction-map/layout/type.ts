import { breakLines, lettersWidth, type LetterWidths } from '../../drawing/text-width.ts';

/** A line of text in a drawing: its baseline, and its start or, where it is centred, its middle. */
export interface Line {
  x: number;
  y: number;
  text: string;
  /** Number of the paragraph that stands behind the text. */
  paragraph?: number;
}

/** Sizes of type, in units of a drawing. */
export const TYPE = { title: 13, big: 20, name: 15, small: 13.5 } as const;

const WIDTHS: LetterWidths = {
  patterns: [
    [/[ .,:’“”()fijlrtI]/u, 0.4],
    [/[mwMW]/u, 0.95],
  ],
  other: 0.62,
};

/** Width of a line in units, an estimate on the safe side: the font is the reader’s own, and the largest size is bold. */
export function widthOf({ text, paragraph }: Pick<Line, 'text' | 'paragraph'>, size: number): number {
  const width = lettersWidth(text, WIDTHS) * size * (size === TYPE.big ? 1.06 : 1);
  return Math.ceil(width) + (paragraph === undefined ? 0 : 24);
}

interface TextFrame {
  size: number;
  x: number;
  /** First baseline. */
  y: number;
  width: number;
  leading: number;
  paragraph: number | undefined;
}

/** Cuts a text at its spaces into lines that fit; a longer word stays whole. The last line bears the paragraph. */
export function setLines(text: string, { size, x, y, width, leading, paragraph }: TextFrame): Line[] {
  const lines = breakLines(text, (line, isLast) => {
    const number = isLast ? paragraph : undefined;
    return widthOf({ text: line, ...(number && { paragraph: number }) }, size) <= width;
  });
  return lines.map((line, index) => ({
    x,
    y: y + index * leading,
    text: line,
    ...(index === lines.length - 1 && paragraph !== undefined && { paragraph }),
  }));
}
