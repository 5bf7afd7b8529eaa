import { getCollection, getEntry, render, type CollectionEntry } from 'astro:content';
import { parse } from 'yaml';
import correctionsFile from '../content/corrections.yaml?raw';
import { citationLabels } from './lib/citations.ts';
import { notesOf } from './lib/mentions.ts';
import type { Mark, Outline, Paragraph } from './markdown/outline.ts';

/** An article with its outline, as the build read it. */
export interface ArticleWithOutline {
  entry: CollectionEntry<'articles'>;
  outline: Outline;
}

let articles: Promise<ArticleWithOutline[]> | undefined;

/** All articles; the lead article comes first. A build reads them once, the development server each time. */
export function getArticles(): Promise<ArticleWithOutline[]> {
  if (import.meta.env.DEV) return readArticles();
  articles ??= readArticles();
  return articles;
}

async function readArticles(): Promise<ArticleWithOutline[]> {
  const entries = await getCollection('articles');
  entries.sort((a, b) => Number(b.data.lead) - Number(a.data.lead) || a.id.localeCompare(b.id, 'en'));
  return Promise.all(entries.map(async (entry) => ({ entry, outline: await getOutline(entry) })));
}

/** The outline that `remarkMarks` read off an article. */
export async function getOutline(entry: CollectionEntry<'articles'>): Promise<Outline> {
  const { remarkPluginFrontmatter } = await render(entry);
  return remarkPluginFrontmatter['outline'] as Outline;
}

/** The article at the address `/`. */
export async function getLeadArticle(): Promise<ArticleWithOutline> {
  const [lead] = await getArticles();
  if (!lead) throw new Error('content/articles holds no article');
  return lead;
}

/** Address of an article below the base path. */
export function articlePath(entry: CollectionEntry<'articles'>): string {
  return entry.data.lead ? '/' : `/${entry.id}/`;
}

/** An entry that must exist; the content checks have made sure of it. */
export async function need<C extends 'figures' | 'factions' | 'notes' | 'sources'>(
  collection: C,
  id: string,
): Promise<CollectionEntry<C>> {
  const entry = (await getEntry(collection, id)) as CollectionEntry<C> | undefined;
  if (!entry) throw new Error(`content/${collection} has no entry “${id}”`);
  return entry;
}

/** A note and the words that it stands on. */
export interface PlacedNote {
  note: CollectionEntry<'notes'>;
  mark: Mark;
  paragraph: Paragraph;
  /** Address of the article below the base path. */
  path: string;
  /** Language of the article, BCP 47. */
  language: string;
}

/** All notes in the order of their words. */
export async function getPlacedNotes(): Promise<PlacedNote[]> {
  const places = (await getArticles()).flatMap(({ entry, outline }) =>
    outline.paragraphs.flatMap((paragraph) =>
      notesOf(paragraph).map((mark) => ({ mark, paragraph, path: articlePath(entry), language: entry.data.language })),
    ),
  );
  return Promise.all(places.map(async (place) => ({ ...place, note: await need('notes', place.mark.target) })));
}

/** All corrections; none where the file is an empty map, which the content layer would complain of. */
export async function getCorrections(): Promise<CollectionEntry<'corrections'>[]> {
  const recorded = parse(correctionsFile) as object | null;
  return Object.keys(recorded ?? {}).length === 0 ? [] : getCollection('corrections');
}

let labels: Promise<Map<string, string>> | undefined;

/** Citation labels of all sources by id. */
export function getLabels(): Promise<Map<string, string>> {
  labels ??= getCollection('sources').then(citationLabels);
  return labels;
}
