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
  for (const { kind, data, body, link } of entries) {
    const inFields = fieldsOf(kindOf(kind).schema, data).filter(({ ref }) => ref === 'source');
    for (const id of new Set([...citedInText(body), ...inFields.map(({ value }) => value)])) {
      map.set(id, [...(map.get(id) ?? []), link]);
    }
  }
  return map;
}
