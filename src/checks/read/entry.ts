import type { Root } from 'mdast';
import type { Point } from 'unist';
import { kindOf, type Fields, type KindName } from '../../model/kinds.ts';

/** An entry as written, and as its schema reads it. */
export interface Entry<K extends KindName = KindName> {
  kind: K;
  id: string;
  file: string;
  /** Fields as written. */
  data: unknown;
  /** Fields as the schema reads them; undefined if they do not fit it. */
  fields: Fields<K> | undefined;
  /** Place of the field at `path`, or of the nearest field around it. */
  placeOf: (path: readonly PropertyKey[]) => Point;
  /** The whole file as a syntax tree; undefined for entries of a YAML file. */
  tree: Root | undefined;
}

/** An entry of what is written in a file, its fields read by the schema of its kind. */
export function entryOf(
  kind: KindName,
  id: string,
  file: string,
  data: unknown,
  placeOf: Entry['placeOf'],
  tree: Root | undefined,
): Entry {
  const fields = kindOf(kind).schema.safeParse(data).data as Fields<KindName> | undefined;
  return { kind, id, file, data, fields, placeOf, tree };
}

/** How an entry is named among those of all kinds: `note:camps`. */
export function entryKey({ kind, id }: { kind: KindName; id: string }): string {
  return `${kind}:${id}`;
}

/** The last record of each YAML file, by the file: what came after it may be cut off. */
export function lastRecords(entries: readonly Entry[]): Map<string, Entry> {
  return new Map(entries.filter(({ tree }) => !tree).map((entry) => [entry.file, entry]));
}
