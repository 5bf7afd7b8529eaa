import { defineCollection } from 'astro:content';
import type { z } from 'astro/zod';
import { editionLoader } from './edition/loader.ts';
import { kinds, type KindName } from './model/kinds.ts';

/** The collection of a kind; its schema comes along, so that Astro knows the type of its entries. */
const collection = <S extends z.ZodType>(kind: KindName, { schema }: { schema: S }) =>
  defineCollection({ loader: editionLoader(kind), schema });

export const collections = {
  articles: collection('article', kinds.article),
  figures: collection('figure', kinds.figure),
  factions: collection('faction', kinds.faction),
  places: collection('place', kinds.place),
  notes: collection('note', kinds.note),
  sources: collection('source', kinds.source),
  events: collection('event', kinds.event),
  corrections: collection('correction', kinds.correction),
  pages: collection('page', kinds.page),
  edition: collection('edition', kinds.edition),
} satisfies Record<(typeof kinds)[KindName]['collection'], unknown>;
