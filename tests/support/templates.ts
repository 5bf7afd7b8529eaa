import { statSync } from 'node:fs';
import { join } from 'node:path';
import { articlesIn } from './content.ts';
import { fileOf, pagesOf } from './pages.ts';
import { dist, root } from './site.ts';

/** One page of each template of a built site, the longest; `root` holds its content. */
export function templatesOf(dist: string, root: string): string[] {
  const articles = articlesIn(root).map(({ path }) => path);
  const templateOf = (page: string) => {
    const article = articles.find((path) => path !== '/' && page.startsWith(path)) ?? '/';
    return page.replace(article, '/').replace(/^(\/(?!print)\w+\/)[^/]+\/$/, '$1ID/');
  };
  const size = (page: string) => statSync(join(dist, fileOf(page))).size;
  return [...Map.groupBy(pagesOf(dist), templateOf).values()].map((same) =>
    same.reduce((longest, page) => (size(page) > size(longest) ? page : longest)),
  );
}

/** Those of the tested site. */
export const templates = templatesOf(dist, root);
