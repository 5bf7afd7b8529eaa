import type { APIRoute } from 'astro';
import { getLeadArticle } from '../edition/articles.ts';
import { getEdition, getEditors, getMessages } from '../edition/edition.ts';
import { getEntries } from '../edition/entries.ts';
import { getAnchoredNotes } from '../edition/notes.ts';
import { atomFeed, type FeedEntry } from '../features/export/atom.ts';
import { entryPath } from '../model/kinds.ts';
import { fileResponse } from '../model/media-types.ts';
import { absoluteUrl } from '../model/paths.ts';

/**
 * Corrections, and notes by the day on which they were last compared with their sources. Each leads to the page of its
 * entry and keeps its first id, which is not an address to follow: one that changed would make all entries new.
 */
export const GET: APIRoute = async ({ site }) => {
  const { data } = await getLeadArticle();
  const { name, language } = await getEdition();
  const t = await getMessages();
  const full = (path: string) => absoluteUrl(path, site);
  const corrections = (await getEntries('correction')).map(({ id, data }): FeedEntry => ({
    id: full(`/about/#${data.formerIds[0] ?? id}`),
    title: t.feed.correction(t.kinds[data.kind].one, data.entry),
    url: full(entryPath(data.kind, data.entry)),
    date: data.date,
    summary: `${data.text} ${t.corrections.wording(data.was, data.now)}`,
  }));
  const notes = (await getAnchoredNotes()).map(({ note: { id, data }, article, page, formerIds }): FeedEntry => ({
    id: full(`${article.path}#note-${formerIds[0] ?? id}`),
    title: data.title,
    url: full(page),
    date: data.checked,
    summary: data.card,
    category: data.status && t.statuses[data.status].name,
  }));
  const feed = atomFeed(
    {
      language,
      title: name,
      subtitle: t.feed.subtitle,
      author: await getEditors(),
      url: full('/feed.xml'),
      home: full('/'),
      since: data.published,
    },
    [...corrections, ...notes],
  );
  return fileResponse(feed, 'feed');
};
