/** Media types of what a site has besides pages and styles. */
export const mediaTypes = {
  annotations: 'application/ld+json',
  bib: 'application/x-bibtex',
  book: 'application/epub+zip',
  feed: 'application/atom+xml',
  json: 'application/vnd.citationstyles.csl+json',
  picture: 'image/png',
  ris: 'application/x-research-info-systems',
  text: 'text/plain',
  xml: 'application/xml',
} as const;

/** The types of files that are text, for which a server must name the encoding; JSON is always in UTF-8. */
const texts: readonly (keyof typeof mediaTypes)[] = ['bib', 'feed', 'ris', 'text', 'xml'];

/** The header `Content-Type` of such a file. */
export function contentType(format: keyof typeof mediaTypes): string {
  return mediaTypes[format] + (texts.includes(format) ? '; charset=utf-8' : '');
}

/** The answer of an endpoint that makes such a file. */
export function fileResponse(content: BodyInit, format: keyof typeof mediaTypes): Response {
  return new Response(content, { headers: { 'content-type': contentType(format) } });
}
