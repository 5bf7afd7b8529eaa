import type { Article } from '../../model/schemas/article.ts';
import type { Note } from '../../model/schemas/note.ts';
import { formatDate } from '../../model/dates.ts';
import { bylineOf } from '../../model/names.ts';

/** What a citation gives of an article. */
export type CitedArticle = Pick<Article, 'author' | 'title' | 'publication' | 'published'>;

/** Where the annotated article, or one of its notes, is read. */
export interface Place {
  siteName: string;
  /** Full address: that of the article, or of the note itself. */
  url: string;
  /** Day of the last comparison with the sources, EDTF. */
  checked: string;
}

/** An article as annotated here, in one line of plain text. Throws a RangeError for a date that is not EDTF. */
export function articleCitation(article: CitedArticle, place: Place): string {
  return `${asPublished(article)}; annotated by the editors, ${inPlace(place)}`;
}

/** A note on an article, in one line of plain text. Throws a RangeError for a date that is not EDTF. */
export function noteCitation(note: Pick<Note, 'title'>, article: CitedArticle, place: Place): string {
  return `The editors, ${quoted(note.title)}, note on ${asPublished(article)}; ${inPlace(place)}`;
}

function asPublished({ title, publication, published, ...article }: CitedArticle): string {
  return `${bylineOf(article)}, ${quoted(title)}, ${publication}, ${formatDate(published)}`;
}

function inPlace({ siteName, url, checked }: Place): string {
  return `${siteName}, ${url} (checked ${formatDate(checked)}).`;
}

/** A title in double quotation marks; those within it become single ones. */
function quoted(title: string): string {
  return `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
