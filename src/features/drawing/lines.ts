import { textWidth } from './text-width.ts';

/** Breaks a text at its spaces into lines that fit; a word that fits nowhere has a line of its own. */
export function breakLines(text: string, fits: (line: string, isLast: boolean) => boolean): string[] {
  const words = text.split(' ');
  const lines: string[] = [];
  for (const [index, word] of words.entries()) {
    const longer = `${lines.at(-1)} ${word}`;
    if (lines.length > 0 && fits(longer, index === words.length - 1)) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
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
