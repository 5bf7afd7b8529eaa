import { getArticles, getTitlePrefix } from '../../edition/articles.ts';
import { getEdition, getMessages } from '../../edition/edition.ts';
import { getNamedEntries, getRequiredEntry } from '../../edition/entries.ts';
import { getAnchoredNotes } from '../../edition/notes.ts';
import { byParagraph, mentionsOf } from '../../markup/mentions.ts';
import type { MentionKind } from '../../model/kinds.ts';
import { termsOf } from './terms.ts';
import { indexGroups, type Found, type Group } from './index-groups.ts';

/** A link with a short text, and what it leads to in full. */
interface Locator {
  path: string;
  text: string;
  label: string;
}

/** Something that a term leads to. */
export interface Target {
  name: string;
  path: string;
  /** What it is, where that is not clear from its name. */
  is?: string;
  /** Its cards and the paragraphs that name it. */
  places: Locator[];
  /** Notes that name it. */
  notes: Locator[];
}

/** The index of the edition: terms of the articles, of everything that they name, and of the notes. */
export async function getIndex(): Promise<Group<Target>[]> {
  const { language } = await getEdition();
  const t = await getMessages();
  const found = [...(await inArticles()), ...(await inNamed()), ...(await inNotes())];
  const { compare } = t.formats;
  return indexGroups(found, { language, compare, skipped: t.index.skipped, comma: t.comma });
}

const nowhere = { places: [], notes: [] };

async function inArticles(): Promise<Found<Target>[]> {
  return (await getArticles()).flatMap(({ id, data, path }) =>
    termsOf({ kind: 'article', id, data }).map((term) => ({ term, target: { name: data.title, path, ...nowhere } })),
  );
}

async function inNotes(): Promise<Found<Target>[]> {
  const t = await getMessages();
  return (await getAnchoredNotes()).flatMap(({ note: { id, data, body }, mark, path }) =>
    termsOf({ kind: 'note', id, data, body }).map((term) => ({
      term,
      target: { name: t.claims.noteNumber(mark.number), is: t.claims.noteNumber(mark.number), path, ...nowhere },
    })),
  );
}

async function inNamed(): Promise<Found<Target>[]> {
  const named = await Promise.all(
    (await getNamedEntries()).map(async ({ kind, id, path }) => {
      const { data, body } = await getRequiredEntry(kind, id);
      const target = { name: data.name, path, ...(await locatorsOf(kind, id, data.name)) };
      return termsOf({ kind, id, data, body }).map((term) => ({ term, target }));
    }),
  );
  return named.flat();
}

/** The card, the paragraphs, and the notes that name the entry, article by article. */
async function locatorsOf(kind: MentionKind, id: string, name: string): Promise<Pick<Target, 'places' | 'notes'>> {
  const t = await getMessages();
  const prefix = await getTitlePrefix();
  const notes = await getAnchoredNotes();
  const places = (await getArticles()).flatMap(({ outline, path, data }) => {
    const title = prefix(data.title);
    const mentions = byParagraph(mentionsOf(outline, kind, id)).map(({ paragraph, id: words }) => ({
      path: `${path}#${words}`,
      text: `¶${paragraph}`,
      label: title + t.reading.mention(name, paragraph),
    }));
    const card = { path: `${path}#note-${id}`, text: t.index.card, label: title + name + t.comma + t.index.card };
    return mentions.length > 0 ? [card, ...mentions] : [];
  });
  const naming = notes.filter(
    ({ note: { data, body } }) =>
      body?.includes(`](${kind}:${id})`) || (kind === 'figure' && data.figures.includes(id)),
  );
  return {
    places,
    notes: naming.map(({ note: { data }, mark: { number }, path }) => ({
      path,
      text: String(number),
      label: t.claims.noteOf(number, data.title),
    })),
  };
}
