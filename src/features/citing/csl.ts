import type { Article } from '../../model/schemas/article.ts';
import type { Note } from '../../model/schemas/note.ts';
import type { Source } from '../../model/schemas/source.ts';
import { parseDate } from '../../model/dates.ts';
import type { Messages } from '../../messages/index.ts';
import { authorsOf, bylineOf } from '../../model/names.ts';

export type CslType = 'article-newspaper' | 'webpage' | 'report' | 'entry-encyclopedia';
export type CslName = { family: string; given: string } | { literal: string };

/** A date to its own precision: year, month and day, or the first of them. */
export interface CslDate {
  'date-parts': [number[]];
  circa?: true;
}

/** The part of a CSL-JSON item (csl-data.json, CSL 1.0.2) that this site has facts for. */
export interface CslItem {
  id: string;
  type: CslType;
  title: string;
  author?: CslName[] | undefined;
  'container-title'?: string | undefined;
  publisher?: string | undefined;
  issued?: CslDate | undefined;
  language: string;
  URL?: string | undefined;
  note?: string | undefined;
}

const cslTypes: Record<Source['type'], CslType> = {
  'news agency': 'article-newspaper',
  newspaper: 'article-newspaper',
  broadcaster: 'webpage',
  official: 'webpage',
  research: 'report',
  reference: 'entry-encyclopedia',
  opinion: 'article-newspaper',
};

const PERSON = /^((?:\p{Lu}\p{Ll}+|\p{Lu}\.)(?: \p{Lu}\.)*) ((?:[Aa]l-)?\p{Lu}[\p{L}’]*\p{Ll}(?:-\p{Lu}\p{Ll}+)*)$/u;
const NO_PERSON = /\b(?:Agency|Correspondents?|Desk|Editors?|International|News|Newsroom|Reporters?|Staff|Team)\b/;

/** A source as a CSL-JSON item. Throws a RangeError for a date that `parseDate` does not take. */
export function sourceItem(id: string, source: Source, { sources }: Pick<Messages, 'sources'>): CslItem {
  const { title, author, publisher, date, language, url, copy } = source;
  const type = cslTypes[source.type];
  return {
    id,
    type,
    title,
    author: author === undefined ? undefined : cslNames(author),
    ...outlet(type, publisher),
    issued: date === undefined ? undefined : cslDate(date),
    language,
    URL: url === undefined ? undefined : new URL(url).href,
    note: copy === undefined ? undefined : sources.copy(copy),
  };
}

type Published = Pick<Article, 'source' | 'title' | 'author' | 'publication' | 'published' | 'language' | 'url'>;

/**
 * An article as a CSL-JSON item, at its publisher. It has the id of its source record, being the same publication.
 * Throws a RangeError for a date that `parseDate` does not take.
 */
export function articleItem({ source, title, author, publication, published, language, url }: Published): CslItem {
  const type = 'article-newspaper';
  return {
    id: source,
    type,
    title,
    author: authorsOf({ author }).flatMap(cslNames),
    ...outlet(type, publication),
    issued: cslDate(published),
    language,
    URL: new URL(url).href,
  };
}

/** Where a note is read. */
export interface NotePlace {
  /** Those who wrote it. */
  editors: string;
  siteName: string;
  /** Language of the notes, BCP 47. */
  language: string;
  /** Full address of the note. */
  url: string;
}

/** A note as a CSL-JSON item, dated by the day of its last check. Throws a RangeError for a date that is not EDTF. */
export function noteItem(
  id: string,
  note: Pick<Note, 'title' | 'checked'>,
  article: Published,
  place: NotePlace,
  { cite }: Pick<Messages, 'cite'>,
): CslItem {
  const type = 'webpage';
  return {
    id: `note-${id}`,
    type,
    title: note.title,
    author: [{ literal: place.editors }],
    ...outlet(type, place.siteName),
    issued: cslDate(note.checked),
    language: place.language,
    URL: new URL(place.url).href,
    note: cite.noteOnText(bylineOf(article), article.title, article.publication),
  };
}

/**
 * A byline as names. Family and given name are told apart only where the form leaves no doubt: one given name or
 * initials, then one family name. Anything else stays literal, and so does the whole byline when a part of it that
 * stands between “and”s is neither a person nor a single word.
 */
export function cslNames(byline: string): CslName[] {
  const parts = byline.split(' and ');
  return parts.every((part) => !part.includes(' ') || PERSON.test(part)) ? parts.map(cslName) : [{ literal: byline }];
}

function cslName(text: string): CslName {
  const [, given, family] = NO_PERSON.test(text) ? [] : (PERSON.exec(text) ?? []);
  return given && family ? { family, given } : { literal: text };
}

function cslDate(edtf: string): CslDate {
  const { year, month, day, approximate } = parseDate(edtf);
  const parts = [year, month, day].filter((part) => part !== undefined);
  return { 'date-parts': [parts], ...(approximate && { circa: true }) };
}

/** Where styles print both fields, the name stands in one of them only, so that it is not printed twice. */
function outlet(type: CslType, name: string): Pick<CslItem, 'container-title' | 'publisher'> {
  if (type === 'article-newspaper') return { 'container-title': name, publisher: name };
  return type === 'report' ? { publisher: name } : { 'container-title': name };
}
