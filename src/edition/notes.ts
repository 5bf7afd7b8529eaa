import { marksIn, type PlacedMark } from '../markup/outline.ts';
import { entryPath, type Fields } from '../model/kinds.ts';
import type { Status } from '../model/schemas/note.ts';
import { getArticles, type Article } from './articles.ts';
import { getRequiredEntry, type EntryOf } from './entries.ts';
import { getFormerIds } from './former-ids.ts';
import { once } from './once.ts';

/** A note with the words that it is on. */
export interface AnchoredNote extends PlacedMark {
  note: EntryOf<'note'>;
  article: Article;
  /** Address of the note beside its article, below the base path. */
  path: string;
  /** That of its own page, by which it is sent and cited. */
  page: string;
  /** Ids under which it was published before, oldest first. */
  formerIds: string[];
}

/** A note that judges a claim. */
export interface AnchoredClaim extends AnchoredNote {
  status: Status;
}

/** All notes in the order of the articles and of their words. */
export const getAnchoredNotes = once(async (): Promise<AnchoredNote[]> => {
  const marks = (await getArticles()).flatMap((article) =>
    marksIn(article.outline).map((words) => ({ ...words, article })),
  );
  const anchors = marks.filter(({ mark }) => mark.kind === 'note');
  return Promise.all(
    anchors.map(async (words) => {
      const id = words.mark.target;
      return {
        ...words,
        note: await getRequiredEntry('note', id),
        path: `${words.article.path}#note-${id}`,
        page: entryPath('note', id),
        formerIds: await getFormerIds('note', id),
      };
    }),
  );
});

const getNotesByArticle = once(async () => Map.groupBy(await getAnchoredNotes(), ({ article }) => article.id));

/** The notes of an article in the order of their words. */
export async function getNotesOf({ id }: Pick<Article, 'id'>): Promise<AnchoredNote[]> {
  return (await getNotesByArticle()).get(id) ?? [];
}

/** Those of them that judge a claim, each with its status. */
export async function getClaimsOf(article: Pick<Article, 'id'>): Promise<AnchoredClaim[]> {
  return (await getNotesOf(article)).flatMap((each) => {
    const { status } = each.note.data;
    return status === undefined ? [] : [{ ...each, status }];
  });
}

/** Addresses of all notes below the base path, by their ids. */
export const getNotePaths = once(
  async () => new Map((await getAnchoredNotes()).map(({ note, path }) => [note.id, path])),
);

/** Address of an entry below the base path; a note’s is beside its article. Throws for a note that is on no words. */
export async function pathOf(kind: Fields<'correction'>['kind'], id: string): Promise<string> {
  if (kind !== 'note') return entryPath(kind, id);
  const path = (await getNotePaths()).get(id);
  if (path === undefined) throw new Error(`content/notes/${id}.mdx: no words carry the note “${id}”`);
  return path;
}
