import type { APIRoute } from 'astro';
import type { ArticleWithOutline } from '../../collections.ts';
import { furtherArticles, textFile } from '../_article-files.ts';

export const getStaticPaths = furtherArticles;
export const GET: APIRoute<ArticleWithOutline> = ({ props }) => textFile(props);
