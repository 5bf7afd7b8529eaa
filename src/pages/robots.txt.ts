import type { APIRoute } from 'astro';
import { absoluteUrl } from '../model/absolute-urls.ts';
import { robots } from '../features/export/sitemap.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(robots(absoluteUrl('/sitemap.xml', site)), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
