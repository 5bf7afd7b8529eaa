import type { Article } from '../../edition/articles.ts';

/** Media type of EPUB. */
export const bookType = 'application/epub+zip';

/** Address of the book of an article, below the base path. */
export function bookPath({ path }: Pick<Article, 'path'>): string {
  return `${path}op-ed.epub`;
}
