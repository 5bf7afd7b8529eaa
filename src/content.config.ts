import { defineCollection } from 'astro:content';
import { file, glob, type Loader, type LoaderContext } from 'astro/loaders';
import type { z } from 'astro/zod';
import { normalText } from './markup/normal-text.ts';
import { article } from './model/schemas/article.ts';
import { correction } from './model/schemas/correction.ts';
import { event } from './model/schemas/event.ts';
import { faction } from './model/schemas/faction.ts';
import { figure } from './model/schemas/figure.ts';
import { note } from './model/schemas/note.ts';
import { source } from './model/schemas/source.ts';

/** Loads the entries of a folder from normal text: see `normalText`. */
function folderLoader(folder: string): Loader {
  const loader = glob({ base: `./content/${folder}`, pattern: '*.mdx' });
  return {
    ...loader,
    load(context) {
      // The map is the glob loader’s own means to read kinds of files, and in no published type.
      const { entryTypes } = context as LoaderContext & { entryTypes: Map<string, EntryType> };
      const normal = [...entryTypes].map(([extension, type]): [string, EntryType] => [
        extension,
        { ...type, getEntryInfo: (file) => type.getEntryInfo({ ...file, contents: normalText(file.contents) }) },
      ]);
      return loader.load({ ...context, entryTypes: new Map(normal) } as LoaderContext);
    },
  };
}

interface EntryType {
  getEntryInfo(file: { contents: string; fileUrl: URL }): unknown;
}

const entries = <S extends z.ZodType>(folder: string, schema: S) =>
  defineCollection({ loader: folderLoader(folder), schema });

/** Entries whose bodies the pages render themselves, so that the build has no module for each. */
const bodies = <S extends z.ZodType>(folder: string, schema: S) => {
  const loader = folderLoader(folder);
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
