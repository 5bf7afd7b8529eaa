import type { CollectionEntry } from 'astro:content';
import { articlePath, getArticles, need, once } from './collections.ts';
import { entryPath } from '../model/entry-paths.ts';
import { notesOf } from '../markup/mentions.ts';
import type { Mark, Paragraph } from '../markup/outline.ts';
import type { Fields } from '../model/kinds.ts';

/** A note and the words that it stands on. */
export interface PlacedNote {
  note: CollectionEntry<'notes'>;
  mark: Mark;
  paragraph: Paragraph;
  article: CollectionEntry<'articles'>;
  /** Address of the article below the base path. */
  path: string;
  /** Language of the article, BCP 47. */
  language: string;
}

/** All notes in the order of the articles and of their words. */
export const getPlacedNotes = once(async (): Promise<PlacedNote[]> => {
  const places = (await getArticles()).flatMap(({ entry, outline }) =>
    outline.paragraphs.flatMap((paragraph) =>
      notesOf(paragraph).map((mark) => {
        const { language } = entry.data;
        return { mark, paragraph, article: entry, path: articlePath(entry), language };
      }),
    ),
  );
  return Promise.all(places.map(async (place) => ({ ...place, note: await need('notes', place.mark.target) })));
});

/** All notes article by article, in the order of the articles; those without notes are left out. */
export const getNotesByArticle = once(async (): Promise<PlacedNote[][]> => {
  return [...Map.groupBy(await getPlacedNotes(), ({ path }) => path).values()];
});

/** Addresses of all notes below the base path, by their ids. */
export const getNotePaths = once(
  async () => new Map((await getPlacedNotes()).map(({ note: { id }, path }) => [id, `${path}#note-${id}`])),
);

/** Address of an entry below the base path; a note’s is its place beside its article. Throws for an unknown note. */
export async function pathOf(kind: Fields<'correction'>['kind'], id: string): Promise<string> {
  if (kind !== 'note') return entryPath(kind, id);
  const path = (await getNotePaths()).get(id);
  if (path === undefined) throw new Error(`content/notes/${id}.mdx: no words carry the note “${id}”`);
  return path;
}
