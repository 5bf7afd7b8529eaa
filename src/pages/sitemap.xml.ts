import type { APIRoute } from 'astro';
import { getArticles } from '../edition/articles.ts';
import { getNamedEntries } from '../edition/entries.ts';
import { sitemap } from '../features/export/sitemap.ts';
import { absoluteUrl } from '../model/absolute-urls.ts';
import { articleFiles, pages } from '../model/site-paths.ts';

/** All pages: those that every site has, then those of articles and of the entries that they name. */
export const GET: APIRoute = async ({ site }) => {
  const articles = (await getArticles()).flatMap(({ id, data }) => articleFiles({ id, lead: data.lead }));
  const paths = [...Object.keys(pages), ...articles, ...(await getNamedEntries()).map(({ path }) => path)];
  const ofPages = [...new Set(paths)].filter((path) => path.endsWith('/'));
  const text = sitemap(ofPages.map((path) => absoluteUrl(path, site)));
  return new Response(text, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
