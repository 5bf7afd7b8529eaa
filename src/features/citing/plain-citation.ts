import type { Messages } from '../../messages/index.ts';
import type { Article } from '../../model/schemas/article.ts';
import type { Note } from '../../model/schemas/note.ts';
import { bylineOf } from '../../model/names.ts';

/** What a citation gives of an article. */
export type CitedArticle = Pick<Article, 'author' | 'title' | 'publication' | 'published' | 'language'>;

/** Where the annotated article, or one of its notes, is read. */
interface Place {
  /** Names of those who annotate; none where the edition names nobody. */
  editors: readonly string[];
  siteName: string;
  /** Full address: that of the article, or of the page of the note. */
  url: string;
  /** Day of the last comparison with the sources, EDTF. */
  checked: string;
}

type Words = Pick<Messages, 'cite' | 'formats' | 'inQuotes' | 'comma' | 'semicolon'>;

/** An article as annotated here, in one line of plain text. Throws a RangeError for a date that is not EDTF. */
export function articleCitation(article: CitedArticle, place: Place, t: Words): string {
  return (
    asPublished(article, t) +
    t.semicolon +
    [t.cite.annotatedBy(t.formats.list(place.editors)), inPlace(place, t)].join(t.comma)
  );
}

/** A note on an article, in one line of plain text. Throws a RangeError for a date that is not EDTF. */
export function noteCitation(note: Pick<Note, 'title'>, article: CitedArticle, place: Place, t: Words): string {
  const { editors, noteOn } = t.cite;
  const names = t.formats.list(place.editors);
  const published = [editors(names), t.inQuotes(note.title), `${noteOn} ${asPublished(article, t)}`].join(t.comma);
  return published + t.semicolon + inPlace(place, t);
}

function asPublished({ title, publication, published, author, language }: CitedArticle, t: Words): string {
  return [bylineOf({ author, language }), t.inQuotes(title), publication, t.formats.date(published)].join(t.comma);
}

function inPlace({ siteName, url, checked }: Place, { cite, formats, comma }: Words): string {
  return [siteName, `${url} ${cite.checked(formats.date(checked))}.`].join(comma);
}
