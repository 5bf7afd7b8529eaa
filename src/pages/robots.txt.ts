import type { APIRoute } from 'astro';
import { absoluteUrl } from '../lib/absolute-urls.ts';
import { robots } from '../lib/sitemap.ts';

export const GET: APIRoute = ({ site }) =>
  new Response(robots(absoluteUrl('/sitemap.xml', site)), { headers: { 'content-type': 'text/plain; charset=utf-8' } });
