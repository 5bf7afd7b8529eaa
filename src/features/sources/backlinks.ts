import { citedInText } from '../../markup/references.ts';
import { fieldsOf } from '../../model/fields.ts';
import { kindOf, type KindName } from '../../model/kinds.ts';

/** Something that cites a source, with its address below the base path. */
export interface Backlink {
  name: string;
  path: string;
}

/** An entry that may cite sources. */
export interface CitingEntry {
  kind: KindName;
  data: unknown;
  /** MDX; left out for entries without a body. */
  body?: string | undefined;
  link: Backlink;
}

/** Who cites each source: a map from source ids to backlinks, in the order in which `entries` come. */
export function backlinks(entries: readonly CitingEntry[]): Map<string, Backlink[]> {
  const map = new Map<string, Backlink[]>();
  for (const { link, ...entry } of entries) {
    for (const id of citedBy(entry)) map.set(id, [...(map.get(id) ?? []), link]);
  }
  return map;
}

/** Ids of the sources that an entry cites, in its text or its fields. */
export function citedBy({ kind, data, body }: Omit<CitingEntry, 'link'>): Set<string> {
  const inFields = fieldsOf(kindOf(kind).schema, data).filter(({ ref }) => ref === 'source');
  return new Set([...citedInText(body), ...inFields.map(({ value }) => value)]);
}
