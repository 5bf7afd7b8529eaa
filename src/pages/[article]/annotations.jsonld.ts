import type { APIRoute } from 'astro';
import type { ArticleWithOutline } from '../../collections.ts';
import { annotationsFile, furtherArticles } from '../_article-files.ts';

export const getStaticPaths = furtherArticles;
export const GET: APIRoute<ArticleWithOutline> = ({ props, site }) => annotationsFile(props, site);
