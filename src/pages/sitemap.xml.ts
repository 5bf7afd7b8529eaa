import type { APIRoute } from 'astro';
import { getArticles } from '../edition/articles.ts';
import { getNamedEntries } from '../edition/entries.ts';
import { getAnchoredNotes } from '../edition/notes.ts';
import { getSitePaths } from '../edition/site-paths.ts';
import { sitemap } from '../features/export/sitemap.ts';
import { fileResponse } from '../model/media-types.ts';
import { articleFiles } from '../model/site-paths.ts';
import { absoluteUrl } from '../model/paths.ts';

/** All pages: those of the site, then those of articles, of the entries that they name, and of notes. */
export const GET: APIRoute = async ({ site }) => {
  const articles = (await getArticles()).flatMap(({ id, data }) => articleFiles({ id, lead: data.lead }));
  const notes = (await getAnchoredNotes()).map(({ page }) => page);
  const paths = [
    ...(await getSitePaths()),
    ...articles,
    ...(await getNamedEntries()).map(({ path }) => path),
    ...notes,
  ];
  const ofPages = [...new Set(paths)].filter((path) => path.endsWith('/'));
  const text = sitemap(ofPages.map((path) => absoluteUrl(path, site)));
  return fileResponse(text, 'xml');
};
