/** Widths of letters as shares of the type size: the first pattern that matches a letter holds, else `other`. */
export interface LetterWidths {
  patterns: readonly (readonly [pattern: RegExp, width: number])[];
  other: number;
}

/** Sum of the letters’ widths, in type sizes: an estimate, since the font is the reader’s own. */
export function lettersWidth(text: string, { patterns, other }: LetterWidths): number {
  return [...text].reduce((sum, letter) => sum + (patterns.find(([pattern]) => pattern.test(letter))?.[1] ?? other), 0);
}

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
