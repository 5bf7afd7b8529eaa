import { contentType } from '../model/media-types.ts';

/** What every answer says and no page can say of itself; `nginx.conf` sets the same. */
export const securityHeaders: Readonly<Record<string, string>> = {
  'Content-Security-Policy': "frame-ancestors 'none'",
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Permissions-Policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()',
  'Cross-Origin-Opener-Policy': 'same-origin',
};

/** Files whose names change with what they hold, and how long they are kept. */
export const hashedFiles = { folder: '/_astro/', cacheControl: 'public, max-age=31536000, immutable' };

/** Types that servers do not know, by the end of the path. */
export const types: Readonly<Record<string, string>> = {
  '.bib': contentType('bib'),
  '.ris': contentType('ris'),
  '.epub': contentType('book'),
  '.jsonld': contentType('annotations'),
  'feed.xml': contentType('feed'),
};

/**
 * The file `_headers` that Netlify and Cloudflare Pages read, for a site below `base` (which ends in a slash). Both
 * join the values of a header that two rules set, so nothing is in two; both revalidate by themselves.
 */
export function headersFile(base: string): string {
  const below = (path: string) => base.replace(/\/$/, '') + path;
  return [
    rule(below('/*'), securityHeaders),
    rule(below(`${hashedFiles.folder}*`), { 'Cache-Control': hashedFiles.cacheControl }),
    ...Object.entries(types).map(([ending, type]) =>
      rule(below(ending.startsWith('.') ? `/*${ending}` : `/${ending}`), { 'Content-Type': type }),
    ),
  ].join('\n');
}

function rule(path: string, headers: Readonly<Record<string, string>>): string {
  const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}\n`);
  return `${path}\n${lines.join('')}`;
}
