import { CITE } from '../read/blocks.ts';

/** A word that ends in a full stop within a sentence; a single letter is an initial or part of “U.S.”, “i.e.”, “p. 5”. */
const ABBREVIATION =
  '(?<![\\p{L}\\p{N}’])(?:Mr|Mrs|Ms|Dr|Prof|St|Brig|Maj|Gen|Col|Lt|Capt|Adm|Gov|Sen|Nos?|Art|vol|pp|ca|cf|vs|\\p{L})\\.';
const END = '[.?!؟][”’»)\\]]*';
/** Scripts without capitals have letters of the class “other”. */
const START = '[“‘«(\\[]*[\\p{Lu}\\p{Lo}\\p{N}…]';
const IN_QUOTATION = '(?:[^“”]*”|[^«»]*»)';

/** After a cited sentence, or between two of which the first is not cited; a quotation stays in one piece. */
const BOUNDARY = new RegExp(`(?<=${END}${CITE})|(?<=${END})(?<!${ABBREVIATION}) (?=${START})(?!${IN_QUOTATION})`, 'u');

/** The sentences of a paragraph, each with one `CITE` for the citations that follow it. */
export function sentencesOf(text: string): string[] {
  return text
    .replace(new RegExp(`[ ${CITE}]*${CITE}`, 'g'), CITE)
    .split(BOUNDARY)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}
