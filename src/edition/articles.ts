import { render } from 'astro:content';
import type { Outline, Paragraph } from '../markup/outline.ts';
import { articlePath, citationList } from '../model/site-paths.ts';
import { getMessages } from './edition.ts';
import { getEntries, type EntryOf } from './entries.ts';
import { once } from './once.ts';

/** An article as the build read it. */
export interface Article {
  id: string;
  data: EntryOf<'article'>['data'];
  entry: EntryOf<'article'>;
  outline: Outline;
  /** Path of its page below the base path. */
  path: string;
  /** Name of its citation files. */
  list: string;
}

/** All articles; the lead article comes first. */
export const getArticles = once(async (): Promise<Article[]> => {
  const entries = await getEntries('article');
  entries.sort((a, b) => Number(b.data.lead) - Number(a.data.lead) || (a.id < b.id ? -1 : 1));
  return Promise.all(
    entries.map(async (entry) => {
      const { remarkPluginFrontmatter } = await render(entry);
      const address = { id: entry.id, lead: entry.data.lead };
      return {
        id: entry.id,
        data: entry.data,
        entry,
        outline: remarkPluginFrontmatter['outline'] as Outline,
        path: articlePath(address),
        list: citationList(address),
      };
    }),
  );
});

/** The article at the address `/`. */
export async function getLeadArticle(): Promise<Article> {
  const [lead] = await getArticles();
  if (!lead) throw new Error('content/articles holds no article');
  return lead;
}

/** The prefix of a paragraph’s number: the title of its article, if the edition has several. */
export async function getTitlePrefix(): Promise<(title: string) => string> {
  const { inQuotes, comma } = await getMessages();
  const several = (await getArticles()).length > 1;
  return (title) => (several ? inQuotes(title) + comma : '');
}

/** A paragraph of an article, by their ids. */
export async function getParagraph(article: string, paragraph: string): Promise<Paragraph> {
  const found = (await getArticles()).find(({ id }) => id === article);
  const read = found?.outline.paragraphs.find(({ id }) => id === paragraph);
  if (!read) throw new Error(`content/articles/${article}.mdx has no paragraph “${paragraph}”`);
  return read;
}

/** Paths for a route `[...article]`, one for each article; those of the lead article are at the top. */
export async function articlePaths() {
  return (await getArticles()).map((article) => ({
    params: { article: article.data.lead ? undefined : article.id },
    props: { article },
  }));
}
