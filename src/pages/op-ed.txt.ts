import type { APIRoute } from 'astro';
import { getLeadArticle } from '../edition/articles.ts';
import { textFile } from '../features/export/article-files.ts';

export const GET: APIRoute = async () => textFile(await getLeadArticle());
