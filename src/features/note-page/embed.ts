import { escapeXml } from '../export/xml.ts';

/** What somebody else’s page shows of a note. */
interface Embedded {
  /** Full address of the note’s page. */
  url: string;
  /** The words of the article. */
  words: string;
  /** Language of the words, BCP 47. */
  language: string;
  /** Who wrote them, where and when. */
  byline: string;
  title: string;
  /** Status of a claim, in words; undefined for other notes. */
  status: string | undefined;
  card: string;
  siteName: string;
}

/** A note as HTML to be put into another page: no script, no style and no request, only words and a link. */
export function embedHtml({ url, words, language, byline, title, status, card, siteName }: Embedded): string {
  const [address, ...texts] = [url, words, language, byline, title, siteName].map(escapeXml);
  const [said, lang, author, heading, site] = texts;
  const line = escapeXml([status, card].filter(Boolean).join(': '));
  return `<blockquote cite="${address}">
<p><q lang="${lang}">${said}</q> (${author})</p>
<p><b>${heading}.</b> ${line}</p>
<p><a href="${address}">${site}</a></p>
</blockquote>`;
}
