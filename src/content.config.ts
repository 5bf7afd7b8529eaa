import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import type { z } from 'astro/zod';
import { article } from './schemas/article.ts';
import { correction } from './schemas/correction.ts';
import { event } from './schemas/event.ts';
import { faction } from './schemas/faction.ts';
import { figure } from './schemas/figure.ts';
import { note } from './schemas/note.ts';
import { source } from './schemas/source.ts';

const entries = <S extends z.ZodType>(folder: string, schema: S) =>
  defineCollection({ loader: glob({ base: `./content/${folder}`, pattern: '*.mdx' }), schema });

/** Entries whose bodies the pages render themselves, so that the build has no module for each. */
const bodies = <S extends z.ZodType>(folder: string, schema: S) => {
  const loader = glob({ base: `./content/${folder}`, pattern: '*.mdx' });
  const load: typeof loader.load = (context) => {
    const set: typeof context.store.set = (entry) => context.store.set({ ...entry, deferredRender: false });
    return loader.load({ ...context, store: { ...context.store, set } });
  };
  return defineCollection({ loader: { ...loader, load }, schema });
};

const records = <S extends z.ZodType>(name: string, schema: S) =>
  defineCollection({ loader: file(`./content/${name}.yaml`), schema });

export const collections = {
  articles: entries('articles', article),
  figures: entries('figures', figure),
  factions: entries('factions', faction),
  notes: bodies('notes', note),
  sources: records('sources', source),
  events: records('events', event),
  corrections: records('corrections', correction),
};
