import type { APIRoute } from 'astro';
import { getLeadArticle } from '../edition/collections.ts';
import { textFile } from '../edition/article-files.ts';

export const GET: APIRoute = async () => textFile(await getLeadArticle());
