import type { z } from 'astro/zod';
import { article } from './schemas/article.ts';
import { correctionOf } from './schemas/correction.ts';
import { event } from './schemas/event.ts';
import { faction } from './schemas/faction.ts';
import { figure } from './schemas/figure.ts';
import { note } from './schemas/note.ts';
import { place } from './schemas/place.ts';
import { page } from './schemas/page.ts';
import { edition } from './schemas/edition.ts';
import { source } from './schemas/source.ts';

/** Type of an entry in schema.org. */
export type SchemaType = 'Person' | 'Organization' | 'Place' | 'Thing';

/** What the engine knows of a kind of entry; types, collections, links, checks, lock and backlinks derive from it. */
export interface Kind {
  /** Name of the collection and of its folder or file in `content/`. */
  collection: string;
  /** A folder of MDX files, a YAML file that maps ids to records, or a YAML file that is one record. */
  format: 'folder' | 'map' | 'single';
  schema: z.ZodType;
  /** True if an edition can do without. */
  optional?: boolean;
  /** True if articles can name the entry, `[words](KIND:ID)`; it then has a card at its first mention. */
  mention?: boolean;
  /** Least and greatest number of words of the body outside tables; each sentence of such a body ends in a citation. */
  bodyWords?: readonly [least: number, most: number];
  // eslint-disable-next-line @typescript-eslint/method-signature-style -- a method may name the fields of its own kind
  schemaType?(fields: unknown): SchemaType;
  /** Path of the page or place that the entry has for itself, below the base path. */
  path?: (id: string) => string;
  /** Further addresses that come and go with an entry of these fields. */
  // eslint-disable-next-line @typescript-eslint/method-signature-style -- a method may name the fields of its own kind
  files?(id: string, fields: unknown): string[];
}

export const citationFormats = ['bib', 'ris', 'json'] as const;

/** The place of citations and their files, by the name of their list. */
export const citationPaths = (list: string) => [
  `/cite/#${list}`,
  ...citationFormats.map((format) => `/cite/${list}.${format}`),
];

/** Kinds of entries that can be corrected after publication. */
const correctable = {
  figure: {
    collection: 'figures',
    format: 'folder',
    schema: figure,
    mention: true,
    bodyWords: [200, 400],
    schemaType: () => 'Person',
    path: (id: string) => `/figures/${id}/`,
    files: (id: string, { labels }: z.output<typeof figure>) =>
      labels.some((label) => label.faction) ? [`/factions/#placed-${id}`] : [],
  },
  faction: {
    collection: 'factions',
    format: 'folder',
    schema: faction,
    mention: true,
    bodyWords: [200, 400],
    /** Families and movements are no organisations: nobody speaks for them. */
    schemaType: ({ kind }: z.output<typeof faction>) =>
      kind === 'faction' || kind === 'body' ? 'Organization' : 'Thing',
    path: (id: string) => `/factions/${id}/`,
  },
  place: {
    collection: 'places',
    format: 'folder',
    schema: place,
    optional: true,
    mention: true,
    bodyWords: [20, 400],
    schemaType: () => 'Place',
    path: (id: string) => `/places/${id}/`,
  },
  note: {
    collection: 'notes',
    format: 'folder',
    schema: note,
    bodyWords: [40, 110],
    path: (id: string) => `/claims/${id}/`,
    files: (id: string, { kind }: z.output<typeof note>) => [
      ...citationPaths(`note-${id}`),
      ...(kind === 'claim' ? [`/claims/#claim-${id}`] : []),
    ],
  },
  source: { collection: 'sources', format: 'map', schema: source, path: (id: string) => `/sources/#${id}` },
  event: { collection: 'events', format: 'map', schema: event, path: (id: string) => `/timeline/#${id}` },
} as const satisfies Record<string, Kind>;

/** All kinds, in the order in which they are read and checked. */
export const kinds = {
  article: { collection: 'articles', format: 'folder', schema: article },
  ...correctable,
  correction: {
    collection: 'corrections',
    format: 'map',
    schema: correctionOf(Object.keys(correctable) as (keyof typeof correctable)[]),
    path: (id: string) => `/about/#${id}`,
  },
  page: { collection: 'pages', format: 'folder', schema: page, optional: true },
  edition: { collection: 'edition', format: 'single', schema: edition },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;

/** The fields of an entry, as its schema gives them. */
export type Fields<K extends KindName> = z.output<(typeof kinds)[K]['schema']>;

type KindsWith<P> = { [K in KindName]: (typeof kinds)[K] extends P ? K : never }[KindName];

/** A kind whose entries articles name. */
export type MentionKind = KindsWith<{ mention: true }>;
/** A kind that a link can name: `note:camps`. */
export type LinkKind = MentionKind | 'note';
/** A kind whose entries have a path that follows from their ids alone. */
type PathKind = KindsWith<{ path: unknown }>;

/** The names of all kinds, in their order. */
export const kindNames = Object.keys(kinds) as KindName[];

/** What is known of a kind, for code that treats all kinds alike. */
export function kindOf(name: KindName): Kind {
  return kinds[name];
}

/** Address of an entry below the base path. */
export function entryPath(kind: PathKind, id: string): string {
  return kinds[kind].path(id);
}

export function isMentionKind(name: string): name is MentionKind {
  return Object.hasOwn(kinds, name) && kindOf(name as KindName).mention === true;
}

export function isLinkKind(name: string): name is LinkKind {
  return name === 'note' || isMentionKind(name);
}

/** The kinds whose entries articles name, in their order. */
export const mentionKinds = kindNames.filter(isMentionKind);
