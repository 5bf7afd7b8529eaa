/** A line of a text as it is set for work in class. */
export interface TextLine {
  /** Its number in the text, from 1. */
  number: number;
  /** Its words, with the space that parts them from those of the next line. */
  text: string;
  /** Offset of its first character in its paragraph. */
  start: number;
}

/**
 * Paragraphs in lines of at most `width` characters, so that a line has the same number on every paper. A line ends
 * after a space or a dash; a word that is longer than a line has one of its own. The lines of a paragraph put together
 * are the paragraph.
 */
export function textLines(paragraphs: readonly string[], width: number): TextLine[][] {
  let number = 0;
  return paragraphs.map((paragraph) => {
    let start = 0;
    return brokenLines(paragraph, width).map((text) => {
      const line = { number: ++number, text, start };
      start += text.length;
      return line;
    });
  });
}

function brokenLines(paragraph: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.match(/[^\s–—]+[\s–—]*|[\s–—]+/gu) ?? []) {
    if (line && [...`${line}${word}`.trimEnd()].length > width) {
      lines.push(line);
      line = '';
    }
    line += word;
  }
  return line ? [...lines, line] : lines;
}

/** Numbers of the first and last of the `lines` of a paragraph that hold the `length` characters from `start`. */
export function linesOf(lines: readonly TextLine[], start: number, length: number): [first: number, last: number] {
  const at = (offset: number) => lines.findLast((line) => line.start <= offset)?.number ?? 0;
  return [at(start), at(start + Math.max(length, 1) - 1)];
}
