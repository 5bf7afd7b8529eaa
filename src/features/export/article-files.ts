import { license } from '../../../package.json';
import type { Article } from '../../edition/articles.ts';
import { getEdition, getEditors, getMessages } from '../../edition/edition.ts';
import { getEntries, getNamedEntries } from '../../edition/entries.ts';
import { absoluteUrl } from '../../model/absolute-urls.ts';
import { bylineOf } from '../../model/names.ts';
import { normalizeNewlines } from '../../model/normalize-newlines.ts';
import { annotationCollection, type Card } from './web-annotations.ts';

const texts = import.meta.glob<string>('/content/articles/*.txt', { query: '?raw', import: 'default' });

/** The notes on an article as W3C Web Annotations. */
export async function annotationsFile({ data, outline, path }: Article, site: URL | undefined): Promise<Response> {
  const t = await getMessages();
  const { language } = await getEdition();
  const collection = annotationCollection(outline, await getCards(site), {
    home: absoluteUrl(path, site),
    label: t.annotated(bylineOf(data), data.title),
    editors: await getEditors(),
    rights: `https://spdx.org/licenses/${license}`,
    language,
    fullNote: t.annotations.fullNote,
  });
  return new Response(`${JSON.stringify(collection, null, 2)}\n`, {
    headers: { 'content-type': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"' },
  });
}

/** What there is on the marks of articles: a card for each note and each named entry, by `KIND:ID`. */
async function getCards(site: URL | undefined): Promise<Map<string, Card>> {
  const notes = (await getEntries('note')).map(({ id, data }): [string, Card] => [`note:${id}`, { ...data, id }]);
  const named = (await getNamedEntries()).map(({ kind, id, path, data }): [string, Card] => [
    `${kind}:${id}`,
    { ...data, id, page: absoluteUrl(path, site) },
  ]);
  return new Map([...notes, ...named]);
}

/** The text of an article, as it was supplied; the content checks hold it equal to the annotated one. */
export async function textFile({ id }: Article): Promise<Response> {
  const text = normalizeNewlines((await texts[`/content/articles/${id}.txt`]?.()) ?? '');
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
