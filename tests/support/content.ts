import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/** An article as its files give it, read without the code under test. */
export interface ArticleFiles {
  id: string;
  /** Path of its page. */
  path: string;
  /** Name of its citation files. */
  list: string;
  fields: ArticleFields;
  /** The recorded text, byte for byte. */
  text: string;
  byline: string;
  headline: string;
  /** Paragraphs of the text without the prefixes of quotations and lists. */
  paragraphs: string[];
}

interface ArticleFields {
  author: string | string[];
  title: string;
  publication: string;
  published: string;
  url: string;
  source: string;
  sha256: string;
  lead: boolean;
  aliases?: Record<string, string>;
}

/** `> `, `- `, `1. `, and the indent of an item’s later paragraphs. */
const PREFIX = /^(?:> |- |\d+\. | {2,})+/;

/** All articles of the content below `root`, the lead first. */
export function articlesIn(root: string): ArticleFiles[] {
  const articles = idsIn(root, 'articles').map((id) => {
    const fields = fieldsOf(join(root, 'content/articles', `${id}.mdx`)) as ArticleFields;
    const text = readFileSync(join(root, 'content/articles', `${id}.txt`), 'utf8');
    const [byline = '', headline = '', ...paragraphs] = text.split('\n\n');
    return {
      id,
      path: fields.lead ? '/' : `/${id}/`,
      list: fields.lead ? 'op-ed' : id,
      fields,
      text,
      byline,
      headline,
      paragraphs: paragraphs.map((paragraph) => paragraph.replace(PREFIX, '')),
    };
  });
  return articles.sort((a, b) => Number(b.fields.lead) - Number(a.fields.lead));
}

/** Folders of the entries that articles name. */
export const namedFolders = ['figures', 'factions', 'places'] as const;

/** Ids of the entries of a folder, by their file names; none where an edition has no such folder. */
export function idsIn(root: string, folder: 'articles' | 'notes' | (typeof namedFolders)[number]): string[] {
  const path = join(root, 'content', folder);
  return (existsSync(path) ? readdirSync(path) : [])
    .filter((name) => name.endsWith('.mdx'))
    .map((name) => name.replace('.mdx', ''))
    .sort();
}

/** The records of a YAML file by their ids; days stay text. */
export function recordsIn<T>(root: string, name: 'sources' | 'events' | 'corrections'): Record<string, T> {
  return parse(readFileSync(join(root, `content/${name}.yaml`), 'utf8')) as Record<string, T>;
}

/** Former ids of cards, by their present ones, as an article’s aliases give them. */
export function renamedCards(root: string): Map<string, string> {
  const aliases = articlesIn(root).flatMap(({ fields }) => Object.entries(fields.aliases ?? {}));
  return new Map(aliases.filter(([old]) => old.startsWith('note-')).map(([old, present]) => [present, old]));
}

/** The fields of an entry. */
export function fieldsOf(file: string): unknown {
  return parse(readFileSync(file, 'utf8').split(/^---$/m)[1] ?? '');
}

/** Addresses that `ids.lock.json` keeps, as `PATH` or `PATH#ID`. */
export function lockedAddresses(root: string): string[] {
  return Object.keys(JSON.parse(readFileSync(join(root, 'content/ids.lock.json'), 'utf8')) as object);
}
