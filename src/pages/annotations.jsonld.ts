import type { APIRoute } from 'astro';
import { getLeadArticle } from '../collections.ts';
import { annotationsFile } from './_article-files.ts';

export const GET: APIRoute = async ({ site }) => annotationsFile(await getLeadArticle(), site);
