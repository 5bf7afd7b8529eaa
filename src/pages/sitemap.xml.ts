import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { articlePath } from '../edition/collections.ts';
import { absoluteUrl } from '../model/absolute-urls.ts';
import { entryPath } from '../model/entry-paths.ts';
import { pages } from '../edition/navigation.ts';
import { sitemap } from '../features/export/sitemap.ts';

/** All pages, in the order of the navigation, then articles, figures and factions. */
export const GET: APIRoute = async ({ site }) => {
  const articles = await getCollection('articles', ({ data }) => !data.lead);
  const paths = [
    ...pages.map(({ path }) => path),
    '/print/',
    ...articles.map(articlePath),
    ...(await getCollection('figures')).map(({ id }) => entryPath('figure', id)),
    ...(await getCollection('factions')).map(({ id }) => entryPath('faction', id)),
  ];
  const text = sitemap(paths.map((path) => absoluteUrl(path, site)));
  return new Response(text, { headers: { 'content-type': 'application/xml; charset=utf-8' } });
};
