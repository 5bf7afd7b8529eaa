import type { APIRoute } from 'astro';
import { articlePaths, type Article } from '../../edition/articles.ts';
import { bookFile } from '../../features/book/book-file.ts';

export const getStaticPaths = articlePaths;
export const GET: APIRoute<{ article: Article }> = ({ props, site }) => bookFile(props.article, site);
