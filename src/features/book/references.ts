import type { Article } from '../../edition/articles.ts';
import { getMessages } from '../../edition/edition.ts';
import { getEntries } from '../../edition/entries.ts';
import { getNotePaths } from '../../edition/notes.ts';
import { bracket } from '../../markup/bodies.ts';
import { marksIn } from '../../markup/outline.ts';
import { entryPath, kinds, type MentionKind } from '../../model/kinds.ts';
import { getLabels, getSources } from '../sources/labels.ts';
import type { BookReferences } from './citations.ts';
import { absoluteUrl } from '../../model/paths.ts';

/** Documents of the book besides those of the kinds that articles name. */
export const documents = { text: 'text.xhtml', timeline: 'timeline.xhtml', sources: 'sources.xhtml' } as const;

/** The document of the book that holds the entries of a kind. */
export function documentOf(kind: MentionKind): string {
  return `${kinds[kind].collection}.xhtml`;
}

/** Ids of what an article names and of its notes, as `KIND:ID`. */
export function namesOf({ outline }: Pick<Article, 'outline'>): Set<string> {
  return new Set(marksIn(outline).map(({ mark: { kind, target } }) => `${kind}:${target}`));
}

/** Where links of the book lead: to its own places for what the article names, else to the site. */
export async function bookReferences(article: Article, site: URL | undefined): Promise<BookReferences> {
  const figures = new Map((await getEntries('figure')).map(({ id, data }) => [id, data.name]));
  const inBook = namesOf(article);
  const labels = await getLabels();
  const notePaths = await getNotePaths();
  const places = new Map((await getSources()).map(({ id }, index) => [id, `s${index + 1}`]));
  const { semicolon } = await getMessages();
  const citationOf = (id: string) => {
    const place = places.get(id) ?? id;
    return { place, href: `${documents.sources}#${place}`, label: labels.get(id) ?? id };
  };
  return {
    addressOf: (kind, id) => {
      const own = inBook.has(`${kind}:${id}`);
      if (kind === 'note') return own ? `${documents.text}#note-${id}` : absoluteUrl(notePaths.get(id) ?? '/', site);
      return own ? `${documentOf(kind)}#${id}` : absoluteUrl(entryPath(kind, id), site);
    },
    citationOf,
    cite: (ids) => bracket(ids.map(citationOf), semicolon),
    nameOf: (id) => figures.get(id) ?? id,
  };
}
