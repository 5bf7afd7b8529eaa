import type { APIRoute } from 'astro';
import { getLeadArticle } from '../edition/articles.ts';
import { annotationsFile } from '../features/export/article-files.ts';

export const GET: APIRoute = async ({ site }) => annotationsFile(await getLeadArticle(), site);
