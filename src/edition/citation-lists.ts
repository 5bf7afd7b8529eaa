import type { APIRoute } from 'astro';
import { getCollection } from 'astro:content';
import { citationList, getArticles, getLabels, need, once } from './collections.ts';
import { absoluteUrl } from '../model/absolute-urls.ts';
import { byLabel } from '../features/sources/citations.ts';
import { articleItem, noteItem, sourceItem, type CslItem } from '../features/citing/csl.ts';
import { editors } from './editors.ts';
import { siteName } from './navigation.ts';
import { getPlacedNotes } from './placed-notes.ts';

/** The lists as paths; each route marks the array that it gets, so each gets one of its own. */
export async function getPaths() {
  return [...(await getLists())];
}

/**
 * `op-ed`, the lead article; `ID`, a further article; `sources`, all sources in the order of their page; `note-ID`, a
 * note of any article.
 */
const getLists = once(async () => {
  const sources = (await getCollection('sources')).sort(byLabel(await getLabels()));
  const lists = [
    ...(await Promise.all(
      (await getArticles()).map(async ({ entry }) => {
        const record = await need('sources', entry.data.source);
        return { list: citationList(entry), items: [articleItem(entry.data, record.data)] };
      }),
    )),
    { list: 'sources', items: sources.map(({ id, data }) => sourceItem(id, data)) },
    ...(await getPlacedNotes()).map(({ note, article, path }) => {
      const url = absoluteUrl(`${path}#note-${note.id}`, new URL(import.meta.env.SITE));
      const place = { editors, siteName, url };
      return { list: `note-${note.id}`, items: [noteItem(note.id, note.data, article.data, place)] };
    }),
  ];
  return lists.map(({ list, items }) => ({ params: { list }, props: { items } }));
});

/** An endpoint that answers with its list, as `write` writes it. */
export function citationFile(type: string, write: (items: readonly CslItem[]) => string): APIRoute<Props> {
  return ({ props: { items } }) => new Response(write(items), { headers: { 'content-type': type } });
}

interface Props {
  items: CslItem[];
}
