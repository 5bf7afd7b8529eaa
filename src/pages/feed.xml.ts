import type { APIRoute } from 'astro';
import { getCorrections, getLeadArticle } from '../edition/collections.ts';
import { absoluteUrl } from '../model/absolute-urls.ts';
import { atomFeed, type FeedEntry } from '../features/export/atom.ts';
import { editors } from '../edition/editors.ts';
import { siteName } from '../edition/navigation.ts';
import { getPlacedNotes, pathOf } from '../edition/placed-notes.ts';

/** Corrections, and notes by the day on which they were last compared with their sources. */
export const GET: APIRoute = async ({ site }) => {
  const { entry } = await getLeadArticle();
  const full = (path: string) => absoluteUrl(path, site);
  const corrections = await Promise.all(
    (await getCorrections()).map(async ({ id, data }): Promise<FeedEntry> => ({
      id: full(`/about/#${id}`),
      title: `Correction of the ${data.kind} “${data.entry}”`,
      url: full(await pathOf(data.kind, data.entry)),
      date: data.date,
      summary: data.text,
    })),
  );
  const notes = (await getPlacedNotes()).map(({ note: { id, data }, path }): FeedEntry => {
    const url = full(`${path}#note-${id}`);
    return { id: url, title: data.title, url, date: data.checked, summary: data.card, category: data.status };
  });
  const feed = atomFeed(
    {
      title: siteName,
      subtitle: 'Corrections, and notes by the day on which they were last compared with their sources',
      author: editors,
      url: full('/feed.xml'),
      home: full('/'),
      since: entry.data.published,
    },
    [...corrections, ...notes],
  );
  return new Response(feed, { headers: { 'content-type': 'application/atom+xml; charset=utf-8' } });
};
