import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { license } from '../../package.json';
import { getLeadArticle } from '../collections.ts';
import { editors } from '../lib/editors.ts';
import { withBase } from '../lib/paths.ts';
import { annotationCollection } from '../lib/web-annotations.ts';

/** The notes on the lead article as W3C Web Annotations. */
export const GET: APIRoute = async ({ site }) => {
  const { entry, outline } = await getLeadArticle();
  const cards = {
    note: byId(await getCollection('notes')),
    figure: byId(await getCollection('figures')),
    faction: byId(await getCollection('factions')),
  };
  const collection = annotationCollection(outline, cards, {
    home: new URL(withBase('/'), site).href,
    label: `${entry.data.author}, “${entry.data.title}”, annotated`,
    editors,
    rights: `https://spdx.org/licenses/${license}`,
  });
  return new Response(`${JSON.stringify(collection, null, 2)}\n`, {
    headers: { 'content-type': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"' },
  });
};

function byId<T>(entries: readonly { id: string; data: T }[]): Map<string, T> {
  return new Map(entries.map(({ id, data }) => [id, data]));
}
