import type { APIRoute } from 'astro';
import { furtherArticles, type Article } from '../../edition/articles.ts';
import { textFile } from '../../features/export/article-files.ts';

export const getStaticPaths = furtherArticles;
export const GET: APIRoute<{ article: Article }> = ({ props }) => textFile(props.article);
