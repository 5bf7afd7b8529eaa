import type { APIRoute } from 'astro';
import type { ArticleWithOutline } from '../../edition/collections.ts';
import { furtherArticles, textFile } from '../../edition/article-files.ts';

export const getStaticPaths = furtherArticles;
export const GET: APIRoute<ArticleWithOutline> = ({ props }) => textFile(props);
