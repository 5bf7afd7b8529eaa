import { toTimestamp } from '../../model/certain-dates.ts';
import { mediaTypes } from '../../model/media-types.ts';
import { escapeXml, xmlDeclaration } from './xml.ts';

/** A correction, or a note as last compared with its sources. */
export interface FeedEntry {
  /** Full address that stays the same however often the entry changes; its identity for readers of the feed. */
  id: string;
  title: string;
  /** Full address of what the entry is about. */
  url: string;
  /** Day of the change, EDTF. */
  date: string;
  summary: string;
  /** Status of a claim. */
  category?: string | undefined;
}

interface Feed {
  /** Language of the titles and summaries, BCP 47. */
  language: string;
  title: string;
  subtitle: string;
  author: string;
  /** Full address of the feed, which is its identity too. */
  url: string;
  /** Full address of the page that it belongs to. */
  home: string;
  /** Day before which nothing has changed, EDTF: the date of a feed without entries. */
  since: string;
}

/**
 * A feed document of the Atom Syndication Format (RFC 4287): the latest entries first, those of a day in the
 * order given, updated at the start of the latest day. Throws a RangeError for a date that is not EDTF.
 */
export function atomFeed(
  { language, title, subtitle, author, url, home, since }: Feed,
  entries: readonly FeedEntry[],
): string {
  const dated = entries.map((entry) => ({ ...entry, updated: toTimestamp(entry.date) }));
  dated.sort((a, b) => b.updated.localeCompare(a.updated, 'en'));
  return `${xmlDeclaration}
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${escapeXml(language)}">
<title>${escapeXml(title)}</title>
<subtitle>${escapeXml(subtitle)}</subtitle>
<id>${escapeXml(url)}</id>
<link rel="self" type="${mediaTypes.feed}" href="${escapeXml(url)}"/>
<link rel="alternate" type="text/html" href="${escapeXml(home)}"/>
<author><name>${escapeXml(author)}</name></author>
<updated>${dated[0]?.updated ?? toTimestamp(since)}</updated>
${dated.map(entryElement).join('')}</feed>
`;
}

function entryElement({ id, title, url, updated, summary, category }: FeedEntry & { updated: string }): string {
  return `<entry>
<title>${escapeXml(title)}</title>
<id>${escapeXml(id)}</id>
<link rel="alternate" type="text/html" href="${escapeXml(url)}"/>
<updated>${updated}</updated>
<summary>${escapeXml(summary)}</summary>
${category === undefined ? '' : `<category term="${escapeXml(category)}"/>\n`}</entry>
`;
}
