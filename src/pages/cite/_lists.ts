import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { getLabels, getLeadArticle } from '../../collections.ts';
import { byLabel } from '../../lib/citations.ts';
import { articleItem, sourceItem, type CslItem } from '../../lib/csl.ts';

/** `op-ed`, the lead article alone, and `sources`, all sources in the order of their page. */
export async function getLists() {
  const { entry } = await getLeadArticle();
  const sources = (await getCollection('sources')).sort(byLabel(await getLabels()));
  const lists = [
    { list: 'op-ed', items: [articleItem(entry.data)] },
    { list: 'sources', items: sources.map(({ id, data }) => sourceItem(id, data)) },
  ];
  return lists.map(({ list, items }) => ({ params: { list }, props: { items } }));
}

/** An endpoint that answers with its list, as `write` writes it. */
export function citationFile(type: string, write: (items: readonly CslItem[]) => string): APIRoute<Props> {
  return ({ props: { items } }) => new Response(write(items), { headers: { 'content-type': type } });
}

interface Props {
  items: CslItem[];
}
