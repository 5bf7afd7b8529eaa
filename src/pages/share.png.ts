import type { APIRoute } from 'astro';
import { getLeadArticle } from '../edition/articles.ts';
import { pictureFile } from '../features/metadata/picture-file.ts';

export const GET: APIRoute = async () => pictureFile(await getLeadArticle());
