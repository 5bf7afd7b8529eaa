import { getArticles } from '../../edition/articles.ts';
import { getMessages } from '../../edition/edition.ts';
import { getEntries, getNamedEntries, getRequiredEntry } from '../../edition/entries.ts';
import { getAnchoredNotes } from '../../edition/notes.ts';
import { entryPath } from '../../model/kinds.ts';
import { backlinks, type Backlink, type CitingEntry } from './backlinks.ts';

/** Who cites each source: articles, notes in their order, entries that articles name, events, and the editors’ pages. */
export async function getBacklinks(): Promise<Map<string, Backlink[]>> {
  const { sources: t, nav } = await getMessages();
  const articles = (await getArticles()).map(({ data, path, entry }): CitingEntry => ({
    kind: 'article',
    data,
    body: entry.body,
    link: { name: t.ofText, path },
  }));
  const notes = (await getAnchoredNotes()).map(({ note: { data, body }, path }): CitingEntry => ({
    kind: 'note',
    data,
    body,
    link: { name: t.ofNote(data.title), path },
  }));
  const named = await Promise.all(
    (await getNamedEntries()).map(async ({ kind, id, path }): Promise<CitingEntry> => {
      const { data, body } = await getRequiredEntry(kind, id);
      return { kind, data, body, link: { name: data.name, path } };
    }),
  );
  const events = (await getEntries('event')).map(({ id, data }): CitingEntry => ({
    kind: 'event',
    data,
    link: { name: t.ofEvent(data.title), path: entryPath('event', id) },
  }));
  const pages = (await getEntries('page')).map(({ data, body }): CitingEntry => ({
    kind: 'page',
    data,
    body,
    link: { name: nav['/about/'], path: '/about/' },
  }));
  return backlinks([...articles, ...notes, ...named, ...events, ...pages]);
}
