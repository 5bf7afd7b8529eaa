import { readFile } from 'node:fs/promises';
import type { APIRoute } from 'astro';
import { getLeadArticle } from '../collections.ts';

/** The text of the lead article, byte for byte; the content checks hold it equal to the annotated one. */
export const GET: APIRoute = async () => {
  const { entry } = await getLeadArticle();
  const bytes = await readFile(`content/articles/${entry.id}.txt`);
  return new Response(new Uint8Array(bytes), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
};
