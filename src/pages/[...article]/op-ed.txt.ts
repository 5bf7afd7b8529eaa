import type { APIRoute } from 'astro';
import { articlePaths, type Article } from '../../edition/articles.ts';
import { textFile } from '../../features/export/article-files.ts';

export const getStaticPaths = articlePaths;
export const GET: APIRoute<{ article: Article }> = ({ props }) => textFile(props.article);
