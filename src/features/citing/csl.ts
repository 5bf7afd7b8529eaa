import type { Article } from '../../model/schemas/article.ts';
import type { Correction } from '../../model/schemas/correction.ts';
import type { Name } from '../../model/schemas/name.ts';
import type { Note } from '../../model/schemas/note.ts';
import type { Source } from '../../model/schemas/source.ts';
import { parseDate } from '../../model/dates.ts';
import type { Messages } from '../../messages/index.ts';
import { authorsOf, bylineOf } from '../../model/names.ts';

export type CslType = 'article-newspaper' | 'webpage' | 'report' | 'entry-encyclopedia';

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
  author?: Name[] | undefined;
  'container-title'?: string | undefined;
  publisher?: string | undefined;
  issued?: CslDate | undefined;
  language: string;
  URL?: string | undefined;
  /** Name of the web archive that has a copy, and the address of the copy there. */
  archive?: string | undefined;
  archive_location?: string | undefined;
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
export interface NotePlace {
  /** Those who wrote it, each by name, or all under one. */
  editors: readonly string[];
  siteName: string;
  /** Language of the notes, BCP 47. */
  language: string;
  /** Full address of its page. */
  url: string;
}

/** What a citation gives of a correction: the day, and the words before and after. */
export type CitedCorrection = Pick<Correction<string>, 'date' | 'was' | 'now'>;

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

function cslDate(edtf: string): CslDate {
  const { year, month, day, approximate } = parseDate(edtf);
  const parts = [year, month, day].filter((part) => part !== undefined);
  return { 'date-parts': [parts], ...(approximate && { circa: true }) };
}

/** A date as ISO 8601 writes it, without “about”. */
export function isoParts({ 'date-parts': [parts] }: CslDate): string {
  return parts.map((part) => String(part).padStart(2, '0')).join('-');
}

/** Where styles print both fields, the name is in one of them only, so that it is not printed twice. */
function outlet(type: CslType, name: string): Pick<CslItem, 'container-title' | 'publisher'> {
  if (type === 'article-newspaper') return { 'container-title': name, publisher: name };
  return type === 'report' ? { publisher: name } : { 'container-title': name };
}

/**
 * Where else a publication can be read. CSL has an archive and a location in it, which styles print and Zotero keeps,
 * but no day for them; so the note has the day, and the address for formats that have no field for either.
 */
function copies({ copy, archive }: Pick<Source, 'copy' | 'archive'>, { sources, formats }: Words) {
  const address = archive && new URL(archive.url).href;
  const sentences = [
    copy && sources.copy(copy),
    archive && `${sources.archived(formats.date(archive.date))}: ${address}`,
  ].filter((sentence) => sentence !== undefined);
  return {
    archive: archive && archiveName(archive.url),
    archive_location: address,
    note: sentences.length === 0 ? undefined : sentences.join(' '),
  };
}

function archiveName(url: string): string {
  const { hostname } = new URL(url);
  return /(?:^|\.)archive\.org$/.test(hostname) ? 'Internet Archive' : hostname;
}
