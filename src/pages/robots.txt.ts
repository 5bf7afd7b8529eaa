import type { APIRoute } from 'astro';
import { robots } from '../features/export/sitemap.ts';
import { absoluteUrl } from '../model/paths.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(robots(absoluteUrl('/sitemap.xml', site)), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
