import { defineCollection } from 'astro:content';
import type { z } from 'astro/zod';
import { editionLoader } from './edition/loader.ts';
import { kinds, type KindName } from './model/kinds.ts';

/** The collection of a kind; its schema comes along, so that Astro knows the type of its entries. */
const collection = <S extends z.ZodType>(kind: KindName, { schema }: { schema: S }, options?: { asText: boolean }) =>
  defineCollection({ loader: editionLoader(kind, options), schema });

export const collections = {
  articles: collection('article', kinds.article),
  figures: collection('figure', kinds.figure),
  factions: collection('faction', kinds.faction),
  notes: collection('note', kinds.note, { asText: true }),
  sources: collection('source', kinds.source),
  events: collection('event', kinds.event),
  corrections: collection('correction', kinds.correction),
};
