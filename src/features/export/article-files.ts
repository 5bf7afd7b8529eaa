import { license } from '../../../package.json';
import type { Article } from '../../edition/articles.ts';
import { getEdition, getEditors, getMessages } from '../../edition/edition.ts';
import { getNamedEntry, getRequiredEntry } from '../../edition/entries.ts';
import { isMention } from '../../markup/mentions.ts';
import { marksIn, type Outline } from '../../markup/outline.ts';
import { entryPath } from '../../model/kinds.ts';
import { fileResponse } from '../../model/media-types.ts';
import { bylineOf } from '../../model/names.ts';
import { normalizeNewlines } from '../../model/normalize-newlines.ts';
import { annotationCollection, type Card } from './web-annotations.ts';
import { absoluteUrl } from '../../model/paths.ts';

const texts = import.meta.glob<string>('/content/articles/*.txt', { query: '?raw', import: 'default' });

/** The notes on an article as W3C Web Annotations. */
export async function annotationsFile({ data, outline, path }: Article, site: URL | undefined): Promise<Response> {
  const t = await getMessages();
  const { language } = await getEdition();
  const collection = annotationCollection(outline, await getCards(outline, site), {
    home: absoluteUrl(path, site),
    label: t.annotated(bylineOf(data), data.title),
    editors: await getEditors(),
    rights: `https://spdx.org/licenses/${license}`,
    language,
    fullNote: t.annotations.fullNote,
  });
  return fileResponse(`${JSON.stringify(collection, null, 2)}\n`, 'annotations');
}

/** The card of each note and entry that the marks of an article are on, by `KIND:ID`. */
async function getCards(outline: Outline, site: URL | undefined): Promise<Map<string, Card>> {
  const marks = marksIn(outline).filter(({ mark }) => mark.first);
  const cards = marks.map(async ({ mark }): Promise<[string, Card]> => {
    const { kind, target: id } = mark;
    if (!isMention(mark)) {
      const page = absoluteUrl(entryPath('note', id), site);
      return [`${kind}:${id}`, { ...(await getRequiredEntry('note', id)).data, id, page }];
    }
    const { data, path } = await getNamedEntry(mark.kind, id);
    return [`${kind}:${id}`, { ...data, id, page: absoluteUrl(path, site) }];
  });
  return new Map(await Promise.all(cards));
}

/** The text of an article, as it was supplied; the content checks hold it equal to the annotated one. */
export async function textFile({ id }: Article): Promise<Response> {
  const text = normalizeNewlines((await texts[`/content/articles/${id}.txt`]?.()) ?? '');
  return fileResponse(text, 'text');
}
