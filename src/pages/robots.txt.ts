import type { APIRoute } from 'astro';
import { robots } from '../features/export/sitemap.ts';
import { fileResponse } from '../model/media-types.ts';
import { absoluteUrl } from '../model/paths.ts';

export const GET: APIRoute = ({ site }) => fileResponse(robots(absoluteUrl('/sitemap.xml', site)), 'text');
