import { statSync } from 'node:fs';
import { join } from 'node:path';
import { articlesIn } from './content.ts';
import { fileOf } from './pages.ts';
import { dist, pages, root } from './site.ts';

const articles = new Set(articlesIn(root).map(({ path }) => path));

/** Pages made by one template have one name here. */
function templateOf(page: string): string {
  return articles.has(page) ? 'article' : page.replace(/^(\/\w+\/)[^/]+\/$/, '$1ID/');
}

const size = (page: string) => statSync(join(dist, fileOf(page))).size;

/** One page of each template, the longest. */
export const templates = [...Map.groupBy(pages, templateOf).values()].map((same) =>
  same.reduce((longest, page) => (size(page) > size(longest) ? page : longest)),
);
