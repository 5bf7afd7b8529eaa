import { getCollection, render, type CollectionEntry, type CollectionKey } from 'astro:content';
import { parse } from 'yaml';
import correctionsFile from '../../content/corrections.yaml?raw';
import { citationLabels } from '../features/sources/citations.ts';
import type { Cards } from '../features/export/web-annotations.ts';
import type { Outline, Paragraph } from '../markup/outline.ts';
import { site, type Site } from '../model/schemas/site.ts';

/** An article with its outline, as the build read it. */
export interface ArticleWithOutline {
  entry: CollectionEntry<'articles'>;
  outline: Outline;
}

/** A reader that a build asks once, the development server each time. */
export function once<T>(read: () => Promise<T>): () => Promise<T> {
  let kept: Promise<T> | undefined;
  return () => (import.meta.env.DEV ? read() : (kept ??= read()));
}

/** All articles; the lead article comes first. */
export const getArticles = once(async (): Promise<ArticleWithOutline[]> => {
  const entries = await getCollection('articles');
  entries.sort((a, b) => Number(b.data.lead) - Number(a.data.lead) || a.id.localeCompare(b.id, 'en'));
  return Promise.all(
    entries.map(async (entry) => {
      const { remarkPluginFrontmatter } = await render(entry);
      return { entry, outline: remarkPluginFrontmatter['outline'] as Outline };
    }),
  );
});

/** A paragraph of an article, by their ids. */
export async function getParagraph(article: string, paragraph: string): Promise<Paragraph> {
  const found = (await getArticles()).find(({ entry }) => entry.id === article);
  const read = found?.outline.paragraphs.find(({ id }) => id === paragraph);
  if (!read) throw new Error(`content/articles/${article}.mdx has no paragraph “${paragraph}”`);
  return read;
}

/** The article at the address `/`. */
export async function getLeadArticle(): Promise<ArticleWithOutline> {
  const [lead] = await getArticles();
  if (!lead) throw new Error('content/articles holds no article');
  return lead;
}

/** Address of an article below the base path. */
export function articlePath({ id, data }: CollectionEntry<'articles'>): string {
  return data.lead ? '/' : `/${id}/`;
}

/** Name of the citation files of an article. */
export function citationList({ id, data }: CollectionEntry<'articles'>): string {
  return data.lead ? 'op-ed' : id;
}

const byId = <C extends CollectionKey>(collection: C) =>
  once(async () => new Map((await getCollection(collection)).map((entry) => [entry.id, entry])));
const maps = {
  figures: byId('figures'),
  factions: byId('factions'),
  notes: byId('notes'),
  sources: byId('sources'),
};

/** An entry that must exist; the content checks have made sure of it. */
export async function need<C extends keyof typeof maps>(collection: C, id: string): Promise<CollectionEntry<C>> {
  const entry = (await maps[collection]()).get(id) as CollectionEntry<C> | undefined;
  if (!entry) throw new Error(`content/${collection} has no entry “${id}”`);
  return entry;
}

/** What there is to say on the marks of the articles, by their kinds and targets. */
export const getCards = once(async (): Promise<Cards> => {
  const [note, figure, faction] = await Promise.all([maps.notes(), maps.figures(), maps.factions()]);
  return { note: dataOf(note), figure: dataOf(figure), faction: dataOf(faction) };
});

const dataOf = <T>(entries: ReadonlyMap<string, { data: T }>) =>
  new Map([...entries].map(([id, { data }]) => [id, data]));

/** All corrections; none where the file is an empty map, which the content layer would complain of. */
export async function getCorrections(): Promise<CollectionEntry<'corrections'>[]> {
  const recorded = parse(correctionsFile) as object | null;
  return Object.keys(recorded ?? {}).length === 0 ? [] : getCollection('corrections');
}

/** Citation labels of all sources by id. */
export const getLabels = once(async () => citationLabels(await getCollection('sources')));

const siteFiles = import.meta.glob<string>('../../content/site.yaml', {
  query: '?raw',
  import: 'default',
  eager: true,
});

/** What `content/site.yaml` says of the site; nothing where there is no such file. */
export function getSite(): Site {
  return site.parse(parse(Object.values(siteFiles)[0] ?? '') ?? {});
}
