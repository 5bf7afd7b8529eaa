import { breakLines, lettersWidth, type LetterWidths } from '../../drawing/text-width.ts';

/** Distance of baselines, as a share of the type size. */
export const LEADING = 1.25;

/** Words in lines, from the baseline of the first; they start or end at `x`. */
export interface Words {
  lines: string[];
  x: number;
  y: number;
  anchor: 'start' | 'end';
}

/** Widths of letters as shares of the type size, those of a wide sans serif, so that words take no more room than estimated. */
const WIDTHS: LetterWidths = {
  patterns: [
    [/[ijl.,:;|!’‘'·]/u, 0.275],
    [/[ftr()“”\-/ ]/u, 0.4],
    [/[mwMW%—]/u, 0.9],
    [/[A-Z]/u, 0.655],
  ],
  other: 0.57,
};
const BOLD = 1.18;

/** Room that words in one line take, at least, in the unit of `size`. */
export function textWidth(text: string, size: number, bold = false): number {
  return lettersWidth(text, WIDTHS) * size * (bold ? BOLD : 1);
}

/** Breaks words into lines of at most `width`; a word that is wider has a line of its own. */
export function wrapText(text: string, width: number, size: number, bold = false): string[] {
  return breakLines(text, (line) => textWidth(line, size, bold) <= width);
}

/** Breaks words into at most `most` lines, as even as they can be. */
export function evenLines(text: string, most: number, size: number, bold = false): string[] {
  const whole = textWidth(text, size, bold);
  for (let width = whole / most; width < whole; width += size / 2) {
    const lines = wrapText(text, width, size, bold);
    if (lines.length <= most && lines.every((line) => textWidth(line, size, bold) <= width)) return lines;
  }
  return [text];
}
