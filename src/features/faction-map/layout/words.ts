import { breakLines } from '../../drawing/lines.ts';
import { textWidth } from '../../drawing/text-width.ts';

/** Type sizes in units of a drawing; a unit is about one CSS pixel. */
export const SIZE = { title: 13, name: 15, central: 17 } as const;
type Style = keyof typeof SIZE;

/** A text in lines that begin at `x`, with the baselines of the first and the last. */
export interface Words {
  style: Style;
  x: number;
  y: number;
  last: number;
  lines: string[];
  /** Distance of baselines. */
  leading: number;
  /** Width of the longest line. */
  width: number;
  /** Number of the paragraph, after the last line. */
  paragraph: number | undefined;
}

/** Width of a line; central names are bold. */
export function widthOf(text: string, style: Style, paragraph?: number): number {
  return Math.ceil(textWidth(text, SIZE[style], style === 'central')) + (paragraph === undefined ? 0 : 24);
}

/** Sets a text no wider than `most`; it breaks at spaces, and inside a word only where that is wider than a line. */
export function setWords(text: string, style: Style, x: number, y: number, most: number, paragraph?: number): Words {
  const width = (line: string, isLast: boolean) => widthOf(line, style, isLast ? paragraph : undefined);
  const cut = text.split(' ').map((word) => cutWord(word, (part) => width(part, true) <= most));
  const lines = breakLines(cut.join(' '), (line, isLast) => width(line, isLast) <= most);
  const widths = lines.map((line, index) => width(line, index === lines.length - 1));
  const leading = SIZE[style] + 4;
  const last = y + (lines.length - 1) * leading;
  return { style, x, y, last, lines, leading, width: Math.max(...widths), paragraph };
}

/** The word with spaces between parts that fit. */
function cutWord(word: string, fits: (part: string) => boolean): string {
  const parts = [''];
  for (const letter of word) {
    const last = parts.length - 1;
    if (parts[last] === '' || fits(parts[last] + letter)) parts[last] += letter;
    else parts.push(letter);
  }
  return parts.join(' ');
}
