import type { APIRoute } from 'astro';
import { getLeadArticle } from '../edition/articles.ts';
import { bookFile } from '../features/book/book-file.ts';

export const GET: APIRoute = async ({ site }) => bookFile(await getLeadArticle(), site);
