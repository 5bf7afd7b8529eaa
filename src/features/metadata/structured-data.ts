import type { Article as SchemaArticle, WebPage, WithContext } from 'schema-dts';
import type { SchemaType } from '../../model/kinds.ts';
import type { Article } from '../../model/schemas/article.ts';
import { authorsOf } from '../../model/names.ts';
import { certainPart } from '../../model/certain-dates.ts';

/** An entry that an article names; its page gives its other names. */
export interface Named {
  schemaType: SchemaType;
  name: string;
  /** Full address of its page. */
  url: string;
}

/** Those who write the notes, cards and pages: people by their names, or all of them under one name. */
interface Editors {
  names: readonly string[];
  schemaType: 'Person' | 'Organization';
}

/** The page that annotates an article. */
interface AnnotatedPage {
  /** Full, canonical address. */
  url: string;
  title: string;
  /** Language of the notes, BCP 47. */
  language: string;
  editors: Editors;
  /** Day of the last comparison of its notes with their sources, EDTF; undefined if it has none. */
  modified?: string | undefined;
  /** Full address of the picture for sharing. */
  image: string;
  named: readonly Named[];
}

type Original = Pick<Article, 'title' | 'author' | 'publication' | 'published' | 'language' | 'url'>;

/**
 * An annotated article in the vocabulary of schema.org (JSON-LD 1.1): the page is an Article by its author, since reader
 * views take their byline from it, with the editors as its editors, and is based on the author’s OpinionNewsArticle. Both
 * are dated as far as the day is certain. Throws a RangeError for a date that is not EDTF.
 */
export function articleData(original: Original, page: AnnotatedPage) {
  const { url, title, language, editors, modified, image, named } = page;
  const people = authorsOf(original).map((name) => ({ '@type': 'Person' as const, name }));
  const [first, ...others] = people;
  const author = first && others.length === 0 ? first : people;
  const datePublished = certainPart(original.published);
  return {
    '@context': 'https://schema.org',
    '@type': 'Article',
    url,
    headline: title,
    inLanguage: language,
    image,
    author,
    // Only people can be editors there.
    ...(editors.schemaType === 'Person'
      ? { editor: editors.names.map((name) => ({ '@type': 'Person' as const, name })) }
      : { contributor: editorsData(editors) }),
    datePublished,
    ...(modified !== undefined && { dateModified: certainPart(modified) }),
    isBasedOn: {
      '@type': 'OpinionNewsArticle',
      url: original.url,
      headline: original.title,
      inLanguage: original.language,
      datePublished,
      author,
      publisher: { '@type': 'Organization', name: original.publication },
    },
    mentions: named.map(({ schemaType, name, url }) => ({ '@type': schemaType, name, url })),
  } satisfies WithContext<SchemaArticle>;
}

/** A page of the editors’, for other software. */
export interface DescribedPage {
  type: 'WebPage' | 'CollectionPage' | 'AboutPage';
  title: string;
  /** Full, canonical address. */
  url: string;
  siteName: string;
  /** Language of the page, BCP 47. */
  language: string;
  editors: Editors;
  /** Day of the last change, EDTF; undefined if none is recorded. */
  modified?: string | undefined;
  /** What it is about. */
  about: readonly Subject[];
}

/** Something that a page is about: an entry with a page of its own, or an article. */
export interface Subject {
  schemaType: SchemaType | 'Article' | 'OpinionNewsArticle';
  name: string;
  nativeName?: string | undefined;
  url: string;
}

/** A page of the editors’ in the vocabulary of schema.org (JSON-LD 1.1). Throws a RangeError for a date that is not EDTF. */
export function pageData({ type, title, url, siteName, language, editors, modified, about }: DescribedPage) {
  return {
    '@context': 'https://schema.org',
    '@type': type,
    url,
    name: title,
    inLanguage: language,
    author: editorsData(editors),
    isPartOf: { '@type': 'WebSite', name: siteName },
    ...(modified !== undefined && { dateModified: certainPart(modified) }),
    about: about.map(({ schemaType, name, nativeName, url }) => ({
      '@type': schemaType,
      name,
      ...(nativeName !== undefined && { alternateName: nativeName }),
      url,
    })),
  } satisfies WithContext<WebPage>;
}

const editorsData = ({ names, schemaType }: Editors) => names.map((name) => ({ '@type': schemaType, name }));

/** JSON without white space that can be put inside `<script>`: no `<` is left to end it. */
export function scriptJson(data: unknown): string {
  return JSON.stringify(data).replaceAll('<', '\\u003c');
}
