import { escapeXml, xmlDeclaration } from './xml.ts';

/** A sitemap of full addresses (sitemaps.org protocol 0.9), in the order given. */
export function sitemap(urls: readonly string[]): string {
  const lines = urls.map((url) => `<url><loc>${escapeXml(url)}</loc></url>\n`);
  return `${xmlDeclaration}
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
${lines.join('')}</urlset>
`;
}

/** A robots.txt that lets everybody read everything and names the sitemap (RFC 9309). */
export function robots(sitemapUrl: string): string {
  return `User-agent: *\nAllow: /\n\nSitemap: ${sitemapUrl}\n`;
}
