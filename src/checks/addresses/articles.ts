import { aliasesOf } from '../../markup/aliases.ts';
import type { Outline } from '../../markup/outline.ts';
import { readOutline } from '../../markup/read-outline.ts';
import type { Recorded } from '../../markup/positions.ts';
import { isLinkKind } from '../../model/kinds.ts';
import type { Addresses } from '../../model/lock.ts';
import { articlePath } from '../../model/site-paths.ts';
import { entriesOf, type Content } from '../read/content.ts';
import type { Entry } from '../read/entry.ts';
import { renamedEntries } from './former-ids.ts';

/** An article whose fields and text can be read, and so its addresses. */
export interface ReadArticle {
  entry: Entry<'article'>;
  path: string;
  outline: Outline;
  /** Former ids in the page, each with the id that replaces it. */
  aliases: Record<string, string>;
}

/** Articles with their outlines, by what was `locked` of their addresses. */
export function readArticles(content: Content, locked: Addresses): ReadArticle[] {
  const recordedOf = recordedPages(content, locked);
  return entriesOf(content, 'article').flatMap((entry) => {
    if (!entry.fields || !entry.tree) return [];
    const path = articlePath({ id: entry.id, lead: entry.fields.lead });
    const recorded = recordedOf(path);
    const outline = readOutline(entry.tree, recorded);
    return [{ entry, path, outline, aliases: aliasesOf(outline, recorded, entry.fields.aliases) }];
  });
}

/** What was recorded of the page at a path. It keeps nothing else of the content. */
export function recordedPages(content: Content, locked: Addresses): (path: string) => Recorded {
  const cards = renamedEntries(content).filter(({ entry }) => isLinkKind(entry.kind));
  const formerIds = new Map(cards.map(({ entry, former }) => [entry.id, former]));
  const languages = languagesByPath(content);
  const pages = idsByPath(locked);
  return (path) => ({ ids: pages.get(path) ?? new Map(), formerIds, language: languages.get(path) });
}

function languagesByPath(content: Content): Map<string, string> {
  return new Map(
    entriesOf(content, 'article').flatMap(({ id, fields }) =>
      fields ? [[articlePath({ id, lead: fields.lead }), fields.language]] : [],
    ),
  );
}

/** The ids on each page, with what they point at. */
export function idsByPath(addresses: Addresses): Map<string, Map<string, string>> {
  const pages = new Map<string, Map<string, string>>();
  for (const [address, target] of addresses) {
    const [path = '', id] = address.split('#');
    if (id === undefined) continue;
    const ids = pages.get(path) ?? new Map<string, string>();
    pages.set(path, ids.set(id, target));
  }
  return pages;
}
