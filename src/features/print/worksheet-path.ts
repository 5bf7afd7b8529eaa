import type { Article } from '../../edition/articles.ts';

/** Address of the worksheet of an article, below the base path. */
export function worksheetPath({ path }: Pick<Article, 'path'>): string {
  return `${path}print/worksheet/`;
}
