import type { APIRoute } from 'astro';
import { getArticles } from '../../edition/articles.ts';
import { getCorrectionsOf } from '../../edition/corrections.ts';
import { getDescribedEditors, getEdition, getMessages } from '../../edition/edition.ts';
import { getRequiredEntry } from '../../edition/entries.ts';
import { getAnchoredNotes } from '../../edition/notes.ts';
import { once } from '../../edition/once.ts';
import { getSources } from '../sources/labels.ts';
import type { CslItem } from './csl.ts';
import { articleItem, noteItem, sourceItem } from './csl-items.ts';
import type { citationFormats } from '../../model/kinds.ts';
import { fileResponse } from '../../model/media-types.ts';
import { absoluteUrl } from '../../model/paths.ts';

/** The lists as paths; each route marks the array that it gets, so each gets one of its own. */
export async function getPaths() {
  return [...(await getLists())];
}

/**
 * `op-ed`, the lead article; `ID`, a further article; `sources`, all sources in the order of their page; `note-ID`, a
 * note of any article, also under the ids that it had before.
 */
const getLists = once(async () => {
  const t = await getMessages();
  const { name, language } = await getEdition();
  const { names: editors } = await getDescribedEditors();
  const site = new URL(import.meta.env.SITE);
  const ofArticles = (await getArticles()).map(async ({ list, data }) => {
    const record = await getRequiredEntry('source', data.source);
    return { list, items: [articleItem(data, record.data, t)] };
  });
  const ofNotes = (await getAnchoredNotes()).map(async ({ note, article, page, formerIds }) => {
    const place = { editors, siteName: name, language, url: absoluteUrl(page, site) };
    const items = [noteItem(note.id, note.data, article.data, place, await getCorrectionsOf(note.id), t)];
    return [note.id, ...formerIds].map((id) => ({ list: `note-${id}`, items }));
  });
  const lists = [
    ...(await Promise.all(ofArticles)),
    { list: 'sources', items: (await getSources()).map(({ id, data }) => sourceItem(id, data, t)) },
    ...(await Promise.all(ofNotes)).flat(),
  ];
  return lists.map(({ list, items }) => ({ params: { list }, props: { items } }));
});

/** An endpoint that answers with its list in a format, as `write` writes it. */
export function citationFile(
  format: (typeof citationFormats)[number],
  write: (items: readonly CslItem[]) => string,
): APIRoute<Props> {
  return ({ props: { items } }) => fileResponse(write(items), format);
}

interface Props {
  items: CslItem[];
}
