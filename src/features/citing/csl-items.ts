import type { Messages } from '../../messages/index.ts';
import { authorsOf, bylineOf } from '../../model/names.ts';
import type { Article } from '../../model/schemas/article.ts';
import type { Correction } from '../../model/schemas/correction.ts';
import type { Note } from '../../model/schemas/note.ts';
import type { Source } from '../../model/schemas/source.ts';
import { copies } from './copies.ts';
import { cslDate, outlet, type CslItem, type CslType } from './csl.ts';

const cslTypes: Record<Source['type'], CslType> = {
  'news agency': 'article-newspaper',
  newspaper: 'article-newspaper',
  broadcaster: 'webpage',
  official: 'webpage',
  research: 'report',
  reference: 'entry-encyclopedia',
  opinion: 'article-newspaper',
};

/** The words of the interface that items need. */
type Words = Pick<Messages, 'cite' | 'corrections' | 'formats' | 'sources'>;

/** A source as a CSL-JSON item. Throws a RangeError for a date that `parseDate` does not take. */
export function sourceItem(id: string, source: Source, t: Words): CslItem {
  const { title, author, publisher, date, language, url } = source;
  const type = cslTypes[source.type];
  return {
    id,
    type,
    title,
    author,
    ...outlet(type, publisher),
    issued: date === undefined ? undefined : cslDate(date),
    language,
    URL: url === undefined ? undefined : new URL(url).href,
    ...copies(source, t),
  };
}

type Published = Pick<Article, 'source' | 'title' | 'author' | 'publication' | 'published' | 'language' | 'url'>;

/**
 * An article as a CSL-JSON item, at its publisher. It has the id of its source record, being the same publication, and
 * from `record` the names of the authors in their parts and the copies; without such names it has the byline as printed.
 * Throws a RangeError for a date that `parseDate` does not take.
 */
export function articleItem(
  article: Published,
  record: Pick<Source, 'author' | 'archive' | 'copy'>,
  t: Words,
): CslItem {
  const { source, title, publication, published, language, url } = article;
  const type = 'article-newspaper';
  return {
    id: source,
    type,
    title,
    author: record.author ?? authorsOf(article).map((literal) => ({ literal })),
    ...outlet(type, publication),
    issued: cslDate(published),
    language,
    URL: new URL(url).href,
    ...copies(record, t),
  };
}

/** Where a note is read. */
interface NotePlace {
  /** Those who wrote it, each by name, or all under one. */
  editors: readonly string[];
  siteName: string;
  /** Language of the notes, BCP 47. */
  language: string;
  /** Full address of its page. */
  url: string;
}

/** What a citation gives of a correction: the day, and the words before and after. */
type CitedCorrection = Pick<Correction<string>, 'date' | 'was' | 'now'>;

/**
 * A note as a CSL-JSON item, dated by the day of its last check; its corrections are in `note`, the only field for
 * them. Throws a RangeError for a date that is not EDTF.
 */
export function noteItem(
  id: string,
  note: Pick<Note, 'title' | 'checked'>,
  article: Published,
  place: NotePlace,
  corrections: readonly CitedCorrection[],
  t: Words,
): CslItem {
  const type = 'webpage';
  return {
    id: `note-${id}`,
    type,
    title: note.title,
    author: place.editors.map((literal) => ({ literal })),
    ...outlet(type, place.siteName),
    issued: cslDate(note.checked),
    language: place.language,
    URL: new URL(place.url).href,
    note: [
      t.cite.noteOnText(bylineOf(article), article.title, article.publication),
      ...corrections.map((correction) => correctionText(correction, t)),
    ].join(' '),
  };
}

/** A correction in one line of plain text. Throws a RangeError for a date that is not EDTF. */
export function correctionText(
  { date, was, now }: CitedCorrection,
  { corrections, formats }: Pick<Messages, 'corrections' | 'formats'>,
): string {
  return `${corrections.corrected(formats.date(date))} ${corrections.wording(was, now)}`;
}
