import type { Article } from '../../edition/articles.ts';
import { getClaimsOf, type AnchoredClaim } from '../../edition/notes.ts';
import { linesOf, type TextLine } from './text-lines.ts';

/** A claim of an article with the lines of its words. */
export interface WorksheetClaim extends AnchoredClaim {
  lines: [first: number, last: number];
}

/** The claims of an article that have a status, in the order of the text, whose paragraphs are set in `lines`. */
export async function worksheetClaims(
  article: Article,
  lines: readonly (readonly TextLine[])[],
): Promise<WorksheetClaim[]> {
  return (await getClaimsOf(article)).map((claim) => {
    const { start, text } = claim.mark;
    return { ...claim, lines: linesOf(lines[claim.paragraph.number - 1] ?? [], start, text.length) };
  });
}
