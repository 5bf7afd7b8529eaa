import type { Article } from '../../edition/articles.ts';
import { getAnchoredNotes, type AnchoredNote } from '../../edition/notes.ts';
import { linesOf, type TextLine } from './text-lines.ts';

/** A claim of an article with the lines of its words. */
export interface WorksheetClaim extends AnchoredNote {
  lines: [first: number, last: number];
}

/** The claims of an article that have a status, in the order of the text, whose paragraphs are set in `lines`. */
export async function worksheetClaims(
  article: Article,
  lines: readonly (readonly TextLine[])[],
): Promise<WorksheetClaim[]> {
  const claims = (await getAnchoredNotes()).filter(
    (each) => each.article.id === article.id && each.note.data.status !== undefined,
  );
  return claims.map((claim) => {
    const { start, text } = claim.mark;
    return { ...claim, lines: linesOf(lines[claim.paragraph.number - 1] ?? [], start, text.length) };
  });
}
