import type { Article } from '../../model/schemas/article.ts';
import { authorsOf } from '../../model/names.ts';
import { certainPart } from '../../model/certain-dates.ts';

type Described = Pick<Article, 'title' | 'author' | 'publication' | 'published' | 'language' | 'url'>;

/**
 * The `<meta>` names and contents by which reader views and reference managers read an article as published by its
 * publisher: its author and date in Dublin Core, and Highwire Press tags, dates to their precision with slashes. Without a journal title they would take the name of this site for
 * the newspaper’s; `DC.type` makes Zotero see it as one. Throws a RangeError for a date that is not EDTF.
 */
export function highwireTags({ title, author, publication, published, language, url }: Described): [string, string][] {
  const authors = authorsOf({ author });
  return [
    ['citation_journal_title', publication],
    ['citation_title', title],
    ['dc.date.issued', certainPart(published)],
    ['citation_publication_date', certainPart(published).replaceAll('-', '/')],
    ['citation_language', language],
    ...authors.map((name): [string, string] => ['dc.creator', name]),
    ...authors.map((name): [string, string] => ['citation_author', name]),
    ['citation_public_url', url],
    ['DC.type', 'newspaperArticle'],
  ];
}
