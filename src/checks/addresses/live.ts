import { hash } from 'node:crypto';
import { articleIds } from '../../markup/article-ids.ts';
import { marksIn, type Outline } from '../../markup/outline.ts';
import { kindOf } from '../../model/kinds.ts';
import type { Addresses } from '../../model/lock.ts';
import {
  articleFiles,
  files,
  hasOffices,
  labelColumns,
  mapIds,
  pages,
  partPath,
  sitePaths,
} from '../../model/site-paths.ts';
import { entriesOf, type Content } from '../read/content.ts';
import { entryKey, type Entry } from '../read/entry.ts';
import { readSource } from '../read/source-file.ts';
import type { ReadArticle } from './articles.ts';
import { renamedEntries } from './former-ids.ts';

/** Every address that the site has by its content, with what it points at; aliases are not among them. */
export function liveAddresses(content: Content, articles: readonly ReadArticle[]): Addresses {
  return new Map([
    ...siteAddresses(content),
    ...articles.flatMap((article) => articleAddresses(content.root, article)),
    ...content.entries.flatMap((entry) =>
      entryAddresses(entry).map((address): [string, string] => [address, entryKey(entry)]),
    ),
  ]);
}

/** Former addresses that redirect, each with the address that replaces it. */
export function aliasAddresses(content: Content, articles: readonly ReadArticle[]): Addresses {
  const inPages = articles.flatMap(({ path, outline, aliases }) => [
    ...Object.entries(aliases).map(([old, id]): [string, string] => [`${path}#${old}`, `${path}#${id}`]),
    ...marksIn(outline).flatMap(({ mark: { target, aliases } }) =>
      aliases.flatMap((old) =>
        [path, partPath({ path }, 'print')].map((page): [string, string] => [
          `${page}#${old}`,
          `${page}#note-${target}`,
        ]),
      ),
    ),
  ]);
  const ofEntries = renamedEntries(content).flatMap(({ entry, former }) =>
    former.flatMap((old) => renamedAddresses(entry, old)),
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
  const sha256 = typeof text === 'string' ? hash('sha256', text) : '';
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
function printedCards(path: string, outline: Outline): [string, string][] {
  const page = partPath({ path }, 'print');
  const cards = marksIn(outline).filter(({ mark }) => mark.first);
  return cards.map(({ mark: { kind, target } }) => [`${page}#note-${target}`, `${kind}:${target}`]);
}
