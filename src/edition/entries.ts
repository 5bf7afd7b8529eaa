import { getCollection, type CollectionEntry } from 'astro:content';
import {
  entryPath,
  kindOf,
  kinds,
  mentionKinds,
  type KindName,
  type MentionKind,
  type SchemaType,
} from '../model/kinds.ts';
import { memoize } from '../model/memoize.ts';
import { once } from './once.ts';

/** An entry of a kind, as Astro’s content layer has it. */
export type EntryOf<K extends KindName> = CollectionEntry<(typeof kinds)[K]['collection']>;

/** All entries of a kind, in a new array. */
export async function getEntries<K extends KindName>(kind: K): Promise<EntryOf<K>[]> {
  return [...(await mapOf(kind)).values()];
}

/** The entry of a kind with this id; undefined if there is none. */
export async function getEntry<K extends KindName>(kind: K, id: string): Promise<EntryOf<K> | undefined> {
  return (await mapOf(kind)).get(id);
}

/** An entry that must exist; the content checks have made sure of it. Throws if it does not. */
export async function getRequiredEntry<K extends KindName>(kind: K, id: string): Promise<EntryOf<K>> {
  const entry = await getEntry(kind, id);
  if (!entry) throw new Error(`content/${kinds[kind].collection} has no entry “${id}”`);
  return entry;
}

/** What every entry has that an article can name, whatever its kind. */
export interface NamedEntry {
  kind: MentionKind;
  id: string;
  /** Path of its page below the base path. */
  path: string;
  schemaType: SchemaType;
  data: Pick<EntryOf<MentionKind>['data'], 'name' | 'nativeName' | 'lang' | 'card' | 'checked' | 'formerIds'> & {
    since?: string | undefined;
  };
}

/** An entry that an article names. Throws if it does not exist. */
export async function getNamedEntry(kind: MentionKind, id: string): Promise<NamedEntry> {
  const { data } = await getRequiredEntry(kind, id);
  return { kind, id, path: entryPath(kind, id), schemaType: kindOf(kind).schemaType?.(data) ?? 'Thing', data };
}

/** All entries that articles can name, kind by kind. */
export const getNamedEntries = once(async (): Promise<NamedEntry[]> => {
  const ofKinds = await Promise.all(
    mentionKinds.map(async (kind) => (await getEntries(kind)).map(({ id }) => getNamedEntry(kind, id))),
  );
  return Promise.all(ofKinds.flat());
});

/** Reads the entries of a kind by their ids. */
const readerOf = memoize((kind: KindName) =>
  once(async () => new Map((await getCollection(kinds[kind].collection)).map((entry) => [entry.id, entry]))),
);

async function mapOf<K extends KindName>(kind: K): Promise<Map<string, EntryOf<K>>> {
  return (await readerOf(kind)()) as Map<string, EntryOf<K>>;
}
