/** What Zotero saves of a page that has no translator of its own. */
export interface ZoteroItem {
  itemType: string;
  title: string;
  creators: string[];
  date?: string | undefined;
  publicationTitle?: string | undefined;
  language?: string | undefined;
  url: string;
  abstractNote?: string | undefined;
}

const itemTypes = ['newspaperArticle', 'webpage', 'report', 'encyclopediaArticle', 'journalArticle', 'document'];

/**
 * The item that Zotero’s translator “Embedded Metadata” makes of a page, by its rules: tags of Highwire Press go before
 * Dublin Core, that before Open Graph, and what is left is taken from the page. A type named in Dublin Core goes before
 * the guess, by which tags of Highwire Press mean an article in a journal.
 */
export function embeddedItem(page: Document, address: string): ZoteroItem {
  const all = (pattern: RegExp) =>
    [...page.querySelectorAll('meta[content]')].flatMap((meta) => {
      const name = (meta.getAttribute('name') ?? meta.getAttribute('property') ?? '').replace(
        /^dc(?:terms)?\./i,
        'dc:',
      );
      return pattern.test(name) ? [(meta.getAttribute('content') ?? '').replace(/\s+/g, ' ').trim()] : [];
    });
  const one = (...patterns: RegExp[]) => patterns.map((pattern) => all(pattern)[0]).find((found) => found);
  const authors = all(/^citation_author$/);
  const guess = one(/^citation_(?:journal_)?title$/) ? 'journalArticle' : 'webpage';
  return {
    itemType: all(/^dc:type$/i).find((type) => itemTypes.includes(type)) ?? guess,
    title: one(/^citation_title$/, /^dc:title$/i, /^og:title$/) ?? page.title,
    creators: authors.length > 0 ? authors : all(/^dc:creator$/i),
    date: one(/^citation_publication_date$/, /^dc:date(?:\.issued)?$/i, /^article:published_time$/),
    publicationTitle: one(/^citation_journal_title$/, /^og:site_name$/),
    language: one(/^citation_language$/, /^dc:language$/i) ?? page.documentElement.getAttribute('lang') ?? undefined,
    url: one(/^citation_public_url$/, /^og:url$/) ?? address,
    abstractNote: one(/^og:description$/, /^description$/),
  };
}

/** The items that Zotero offers for the context objects of a page (COinS), in their order. */
export function contextItems(page: Document): ZoteroItem[] {
  return [...page.querySelectorAll('.Z3988')].map((element) => {
    const fields = new URLSearchParams(element.getAttribute('title') ?? '');
    const type = fields.get('rft.type') ?? '';
    return {
      itemType: itemTypes.includes(type) ? type : 'webpage',
      title: fields.get('rft.title') ?? '',
      creators: fields.getAll('rft.creator'),
      date: fields.get('rft.date') ?? undefined,
      publicationTitle: fields.get('rft.source') ?? undefined,
      language: fields.get('rft.language') ?? undefined,
      url: fields.get('rft.identifier') ?? '',
    };
  });
}
