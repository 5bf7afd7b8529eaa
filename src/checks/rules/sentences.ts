import { CITE } from '../read/blocks.ts';

const END = '[.?!؟][”’»)\\]]*';
/** Scripts without capitals have letters of the class “other”. */
const START = '[“‘«(\\[]*[\\p{Lu}\\p{Lo}\\p{N}…]';
const IN_QUOTATION = '(?:[^“”]*”|[^«»]*»)';

/** After a cited sentence, or between two of which the first is not cited; a quotation stays in one piece. */
function boundary(abbreviations: readonly string[]): RegExp {
  // A single letter is an initial or part of “U.S.”, “i.e.”, “p. 5”.
  const abbreviation = `(?<![\\p{L}\\p{N}’])(?:${[...abbreviations, '\\p{L}'].join('|')})\\.`;
  return new RegExp(`(?<=${END}${CITE})|(?<=${END})(?<!${abbreviation}) (?=${START})(?!${IN_QUOTATION})`, 'u');
}

/** The sentences of a paragraph, each with one `CITE` for the citations that follow it. */
export function splitSentences(text: string, abbreviations: readonly string[]): string[] {
  return text
    .replace(new RegExp(`[ ${CITE}]*${CITE}`, 'g'), CITE)
    .split(boundary(abbreviations))
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
