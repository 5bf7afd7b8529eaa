import type { APIRoute } from 'astro';
import { getLeadArticle } from '../collections.ts';
import { textFile } from './_article-files.ts';

export const GET: APIRoute = async () => textFile(await getLeadArticle());
