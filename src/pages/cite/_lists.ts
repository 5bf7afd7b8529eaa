import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { articlePath, getLabels, getLeadArticle, getPlacedNotes } from '../../collections.ts';
import { absoluteUrl } from '../../lib/absolute-urls.ts';
import { byLabel } from '../../lib/citations.ts';
import { articleItem, noteItem, sourceItem, type CslItem } from '../../lib/csl.ts';
import { editors } from '../../lib/editors.ts';
import { siteName } from '../../lib/navigation.ts';

/** `op-ed`, the lead article; `sources`, all sources in the order of their page; `note-ID`, a note of the lead article. */
export async function getLists() {
  const { entry } = await getLeadArticle();
  const sources = (await getCollection('sources')).sort(byLabel(await getLabels()));
  const notes = (await getPlacedNotes()).filter(({ path }) => path === articlePath(entry));
  const lists = [
    { list: 'op-ed', items: [articleItem(entry.data)] },
    { list: 'sources', items: sources.map(({ id, data }) => sourceItem(id, data)) },
    ...notes.map(({ note, path }) => {
      const url = absoluteUrl(`${path}#note-${note.id}`, new URL(import.meta.env.SITE));
      return { list: `note-${note.id}`, items: [noteItem(note.id, note.data, entry.data, { editors, siteName, url })] };
    }),
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
