import type { Messages } from '../../messages/index.ts';
import type { Article } from '../../model/schemas/article.ts';
import type { Note } from '../../model/schemas/note.ts';
import { bylineOf } from '../../model/names.ts';

/** What a citation gives of an article. */
export type CitedArticle = Pick<Article, 'author' | 'title' | 'publication' | 'published' | 'language'>;

/** Where the annotated article, or one of its notes, is read. */
export interface Place {
  siteName: string;
  /** Full address: that of the article, or of the note itself. */
  url: string;
  /** Day of the last comparison with the sources, EDTF. */
  checked: string;
}

type Words = Pick<Messages, 'cite' | 'formats'>;

/** An article as annotated here, in one line of plain text. Throws a RangeError for a date that is not EDTF. */
export function articleCitation(article: CitedArticle, place: Place, t: Words): string {
  return `${asPublished(article, t)}; ${t.cite.annotatedBy}, ${inPlace(place, t)}`;
}

/** A note on an article, in one line of plain text. Throws a RangeError for a date that is not EDTF. */
export function noteCitation(note: Pick<Note, 'title'>, article: CitedArticle, place: Place, t: Words): string {
  const { editors, noteOn } = t.cite;
  return `${editors}, ${quoted(note.title)}, ${noteOn} ${asPublished(article, t)}; ${inPlace(place, t)}`;
}

function asPublished({ title, publication, published, author, language }: CitedArticle, { formats }: Words): string {
  return `${bylineOf({ author, language })}, ${quoted(title)}, ${publication}, ${formats.date(published)}`;
}

function inPlace({ siteName, url, checked }: Place, { cite, formats }: Words): string {
  return `${siteName}, ${url} ${cite.checked(formats.date(checked))}.`;
}

/** A title in double quotation marks; those within it become single ones. */
function quoted(title: string): string {
  return `“${title.replaceAll('“', '‘').replaceAll('”', '’')}”`;
}
