import { citationFormats, citationPaths, kindNames, kindOf, kinds, type MentionKind } from './kinds.ts';
import type { factionKinds } from './schemas/faction.ts';

/**
 * Pages that every site has, with the ids on them that links may use and that follow from no entry. `offices` and `map`
 * are missing if there is nothing to show there.
 */
export const pages = {
  '/': ['sources'],
  '/figures/': ['mentions'],
  '/factions/': ['map'],
  '/claims/': ['meanings'],
  '/timeline/': ['offices'],
  '/a-z/': [],
  '/sources/': kinds.source.schema.shape.type.options.map((type) => type.replaceAll(' ', '-')),
  '/print/': ['text-only', 'with-notes', 'everything'],
  '/cite/': ['sources'],
  '/about/': ['text', 'voices', 'method', 'statuses', 'limits', 'errors', 'rights'],
  '/404.html': [],
} as const satisfies Record<string, readonly string[]>;

/** Indexes of kinds that an edition can do without; a site has each where it has entries of that kind. */
const optionalPages = { '/places/': 'place' } as const satisfies Record<string, MentionKind>;

/** Paths of the pages that a site has besides those of articles and entries. `has` is true for kinds with entries. */
export function sitePaths(has: (kind: MentionKind) => boolean): string[] {
  const optional = Object.entries(optionalPages).flatMap(([path, kind]) => (has(kind) ? [path] : []));
  return [...Object.keys(pages), ...optional];
}

/** What decides whether a page has the parts below. */
interface Placed {
  central: boolean;
  labels: readonly { faction?: string | undefined }[];
}

/** True if the timeline has a table of offices: there are central figures. */
export function hasOffices(figures: readonly Placed[]): boolean {
  return figures.some(({ central }) => central);
}

/** Ids of the groups that have a column in the table of labels: all factions, and of others those given as a label. */
export function labelColumns(
  groups: readonly { id: string; kind: (typeof factionKinds)[number] }[],
  figures: readonly Placed[],
): Set<string> {
  const given = new Set(figures.flatMap(({ labels }) => labels.map(({ faction }) => faction)));
  return new Set(groups.filter(({ id, kind }) => kind === 'faction' || given.has(id)).map(({ id }) => id));
}

/** Files that every site has besides its pages. */
export const files = [
  '/feed.xml',
  '/sitemap.xml',
  '/robots.txt',
  ...citationFormats.map((format) => `/cite/sources.${format}`),
];

/** First parts of paths that no article may have as its id, since something else is there. */
export const reservedIds: readonly string[] = [
  ...new Set([
    'op-ed',
    ...[...Object.keys(pages), ...files, ...kindNames.map((kind) => kindOf(kind).path?.('') ?? '')].flatMap(
      (path) => path.split('/')[1]?.split('.')[0] || [],
    ),
  ]),
];

/** Path of an article’s page below the base path. */
export function articlePath({ id, lead }: { id: string; lead: boolean }): string {
  return lead ? '/' : `/${id}/`;
}

/** What there is besides the page of an article, below its path. */
const articleParts = {
  text: 'op-ed.txt',
  book: 'op-ed.epub',
  annotations: 'annotations.jsonld',
  picture: 'share.png',
  print: 'print/',
  worksheet: 'print/worksheet/',
} as const;

/** Path of a part of an article below the base path; `path` is that of its page. */
export function partPath({ path }: { path: string }, part: keyof typeof articleParts): string {
  return path + articleParts[part];
}

/** Path of the page of the article whose text is at `path`; the same path for that of anything else. */
export function articleOfText(path: string): string {
  return path.endsWith(articleParts.text) ? path.slice(0, -articleParts.text.length) : path;
}

/** Ids of the picture and of the table that the page of factions has of an article’s map. */
export function mapIds({ id, lead }: { id: string; lead: boolean }): { picture: string; table: string } {
  const suffix = lead ? '' : `-${id}`;
  return { picture: `sides${suffix}`, table: `column-sides${suffix}` };
}

/** Name of the citation list of an article. */
export function citationList({ id, lead }: { id: string; lead: boolean }): string {
  return lead ? 'op-ed' : id;
}

/** Pages and files that come and go with an article, its page among them. */
export function articleFiles(article: { id: string; lead: boolean }): string[] {
  const path = articlePath(article);
  return [path, ...Object.values(articleParts).map((part) => path + part), ...citationPaths(citationList(article))];
}
