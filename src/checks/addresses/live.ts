import { createHash } from 'node:crypto';
import { articleIds } from '../../markup/article-ids.ts';
import { aliasesOf } from '../../markup/aliases.ts';
import { readOutline, type Outline } from '../../markup/outline.ts';
import type { Recorded } from '../../markup/positions.ts';
import { isLinkKind, kindNames, kindOf } from '../../model/kinds.ts';
import type { Addresses } from '../../model/lock.ts';
import {
  articleFiles,
  articlePath,
  files,
  hasOffices,
  labelColumns,
  mapIds,
  pages,
  partPath,
  sitePaths,
} from '../../model/site-paths.ts';
import { entriesOf, type Content } from '../read/content.ts';
import type { Entry } from '../read/entry.ts';
import { readSource } from '../read/source-file.ts';
import { formerIdsOf } from './former-ids.ts';

/** An article whose fields and text can be read, and so its addresses. */
export interface ReadArticle {
  entry: Entry<'article'>;
  path: string;
  recorded: Recorded;
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
    return [{ entry, path, recorded, outline, aliases: aliasesOf(outline, recorded, entry.fields.aliases) }];
  });
}

/** What was recorded of the page at a path. It keeps nothing else of the content. */
export function recordedPages(content: Content, locked: Addresses): (path: string) => Recorded {
  const formerIds = allFormerIds(content);
  const languages = languagesByPath(content);
  const pages = idsByPath(locked);
  return (path) => ({ ids: pages.get(path) ?? new Map(), formerIds, language: languages.get(path) });
}

function allFormerIds(content: Content): Recorded['formerIds'] {
  return new Map(kindNames.filter(isLinkKind).flatMap((kind) => [...formerIdsOf(content, kind)]));
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

/** Every address that the site has by its content, with what it points at; aliases are not among them. */
export function liveAddresses(content: Content, articles: readonly ReadArticle[]): Addresses {
  return new Map([
    ...siteAddresses(content),
    ...articles.flatMap((article) => articleAddresses(content.root, article)),
    ...content.entries.flatMap((entry) =>
      entryAddresses(entry).map((address): [string, string] => [address, `${entry.kind}:${entry.id}`]),
    ),
  ]);
}

/** Former addresses that redirect, each with the address that replaces it. */
export function aliasAddresses(content: Content, articles: readonly ReadArticle[]): Addresses {
  const inPages = articles.flatMap(({ path, outline, aliases }) => [
    ...Object.entries(aliases).map(([old, id]): [string, string] => [`${path}#${old}`, `${path}#${id}`]),
    ...outline.paragraphs.flatMap(({ marks }) =>
      marks.flatMap(({ target, aliases }) =>
        aliases.flatMap((old) =>
          [path, partPath({ path }, 'print')].map((page): [string, string] => [
            `${page}#${old}`,
            `${page}#note-${target}`,
          ]),
        ),
      ),
    ),
  ]);
  const ofEntries = kindNames.flatMap((kind) =>
    [...formerIdsOf(content, kind)].flatMap(([id, former]) =>
      entriesOf(content, kind)
        .filter((entry) => entry.id === id)
        .flatMap((entry) => former.flatMap((old) => renamedAddresses(entry, old))),
    ),
  );
  return new Map([...inPages, ...ofEntries]);
}

/** Addresses that come and go with an entry, its own path first. */
function entryAddresses({ kind, id, fields }: Entry): string[] {
  const found = kindOf(kind);
  return [...(found.path ? [found.path(id)] : []), ...((fields && found.files?.(id, fields)) ?? [])];
}

function renamedAddresses(entry: Entry, old: string): [string, string][] {
  const present = entryAddresses(entry);
  return entryAddresses({ ...entry, id: old }).map((address, index) => [address, present[index] ?? '']);
}

function siteAddresses(content: Content): [string, string][] {
  const periods = entriesOf(content, 'edition').flatMap(({ fields }) => Object.keys(fields?.periods ?? {}));
  const absent = absentParts(content);
  return [
    ...sitePaths((kind) => entriesOf(content, kind).length > 0),
    ...Object.entries(pages).flatMap(([path, ids]) => ids.map((id) => `${path}#${id}`)),
    ...files,
    ...periods.map((id) => `/timeline/#${id}`),
  ].flatMap((address) => (absent.includes(address) ? [] : [[address, 'site']]));
}

/** Addresses of parts that pages leave out. While the fields of an entry cannot be read, none is taken to be. */
function absentParts(content: Content): string[] {
  const [figures, groups] = [entriesOf(content, 'figure'), entriesOf(content, 'faction')];
  if ([...figures, ...groups].some(({ fields }) => !fields)) return [];
  const placed = figures.flatMap(({ fields }) => fields ?? []);
  const columns = labelColumns(
    groups.flatMap(({ id, fields }) => (fields ? [{ id, kind: fields.kind }] : [])),
    placed,
  );
  return [...(hasOffices(placed) ? [] : ['/timeline/#offices']), ...(columns.size > 0 ? [] : ['/factions/#map'])];
}

function articleAddresses(root: string, { entry, path, outline }: ReadArticle): [string, string][] {
  const article = { id: entry.id, lead: path === '/' };
  const text = readSource(root, `content/articles/${entry.id}.txt`);
  const sha256 = typeof text === 'string' ? createHash('sha256').update(text).digest('hex') : '';
  return [
    ...articleFiles(article).map((address): [string, string] => [address, `article:${entry.id}`]),
    [partPath({ path }, 'text'), `sha256:${sha256}`],
    ...articleIds(outline).map(([id, target]): [string, string] => [`${path}#${id}`, target]),
    ...printedCards(path, outline),
    ...(entry.fields?.map ? Object.values(mapIds(article)) : []).map((id): [string, string] => [
      `/factions/#${id}`,
      `article:${entry.id}`,
    ]),
  ];
}

/** Cards have the same ids on the printed page. */
function printedCards(path: string, { paragraphs }: Outline): [string, string][] {
  const cards = paragraphs.flatMap(({ marks }) => marks.filter(({ first }) => first));
  return cards.map(({ kind, target }) => [`${partPath({ path }, 'print')}#note-${target}`, `${kind}:${target}`]);
}
