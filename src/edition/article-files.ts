import { readFile } from 'node:fs/promises';
import { license } from '../../package.json';
import { articlePath, getArticles, getCards, type ArticleWithOutline } from './collections.ts';
import { absoluteUrl } from '../model/absolute-urls.ts';
import { editors } from './editors.ts';
import { bylineOf } from '../model/names.ts';
import { normalizeNewlines } from '../model/normalize-newlines.ts';
import { annotationCollection } from '../features/export/web-annotations.ts';

/** All articles but the lead article, for addresses below their own. */
export async function furtherArticles() {
  const [, ...others] = await getArticles();
  return others.map((article) => ({ params: { article: article.entry.id }, props: article }));
}

/** The notes on an article as W3C Web Annotations. */
export async function annotationsFile(
  { entry, outline }: ArticleWithOutline,
  site: URL | undefined,
): Promise<Response> {
  const collection = annotationCollection(outline, await getCards(), {
    home: absoluteUrl(articlePath(entry), site),
    site: absoluteUrl('/', site),
    label: `${bylineOf(entry.data)}, “${entry.data.title}”, annotated`,
    editors,
    rights: `https://spdx.org/licenses/${license}`,
  });
  return new Response(`${JSON.stringify(collection, null, 2)}\n`, {
    headers: { 'content-type': 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"' },
  });
}

/** The text of an article, as it was supplied; the content checks hold it equal to the annotated one. */
export async function textFile({ entry }: ArticleWithOutline): Promise<Response> {
  const text = normalizeNewlines(await readFile(`content/articles/${entry.id}.txt`, 'utf8'));
  return new Response(text, { headers: { 'content-type': 'text/plain; charset=utf-8' } });
}
