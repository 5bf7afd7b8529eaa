import type { APIRoute } from 'astro';
import { getLeadArticle } from '../edition/collections.ts';
import { annotationsFile } from '../edition/article-files.ts';

export const GET: APIRoute = async ({ site }) => annotationsFile(await getLeadArticle(), site);
