/** Widths of letters in type sizes, those of a wide sans serif: the first pattern that matches a letter holds. */
const WIDTHS: readonly (readonly [pattern: RegExp, width: number])[] = [
  [/[ijl.,:;|!’‘'·]/u, 0.275],
  [/[ftr()“”\-/ ]/u, 0.4],
  [/[mwMW%—]/u, 0.9],
  [/\p{Lu}/u, 0.655],
  [/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u, 1],
];
const OTHER = 0.57;
const BOLD = 1.18;

/** Room that words take in one line, at most, in the unit of `size`: an estimate, since the font is the reader’s own. */
export function textWidth(text: string, size: number, bold = false): number {
  const sizes = [...text].reduce((sum, letter) => sum + letterWidth(letter), 0);
  return sizes * size * (bold ? BOLD : 1);
}

const letterWidth = (letter: string) => WIDTHS.find(([pattern]) => pattern.test(letter))?.[1] ?? OTHER;
