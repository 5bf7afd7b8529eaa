import type { APIRoute } from 'astro';
import { articlePaths, type Article } from '../../edition/articles.ts';
import { annotationsFile } from '../../features/export/article-files.ts';

export const getStaticPaths = articlePaths;
export const GET: APIRoute<{ article: Article }> = ({ props, site }) => annotationsFile(props.article, site);
