import { isCollection, isMap, isScalar, type Document } from 'yaml';

/** Returns the offset of the field at a path, or of the nearest field around it. */
export function placesIn(document: Document): (path: readonly PropertyKey[]) => number {
  const indexes = new WeakMap<object, Map<unknown, { at: number; value: unknown }>>();
  const fieldsIn = (collection: object) => {
    const known = indexes.get(collection);
    if (known) return known;
    const items = isCollection(collection) ? collection.items : [];
    const fields = items.map((item, index): [unknown, { at: number; value: unknown }] => {
      if (!isMap(collection)) return [index, { at: startOf(item), value: item }];
      const { key, value } = item as { key: unknown; value: unknown };
      return [isScalar(key) ? keyText(key.value) : key, { at: startOf(key), value }];
    });
    const index = new Map(fields);
    indexes.set(collection, index);
    return index;
  };
  return (path) => {
    let at = 0;
    let value: unknown = document.contents;
    for (const key of path) {
      const field = isCollection(value) ? fieldsIn(value).get(key) : undefined;
      if (!field) break;
      ({ at, value } = field);
    }
    return at;
  };
}

/** The offset at which a node begins. */
export function startOf(node: unknown): number {
  return (node as { range?: [number, number, number] | null } | null)?.range?.[0] ?? 0;
}

/** A key as plain data has it, which is text. */
export function keyText(key: unknown): string {
  return key === null ? '' : (key as string | number | boolean).toString();
}
