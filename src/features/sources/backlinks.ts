/** Something that cites a source, with its address below the base path. */
export interface Backlink {
  name: string;
  path: string;
}

const CITE = /<Cite\s+id="([^"]+)"/g;

/** Ids of the sources that an MDX body cites, each once, in the order of first citation. */
export function citedIn(body: string | undefined): string[] {
  return [...new Set([...(body ?? '').matchAll(CITE)].map((match) => match[1] ?? ''))];
}

/** Ids in the fields of an entry that name sources, each once. */
export function sourcesIn(data: unknown): string[] {
  if (data === null || typeof data !== 'object') return [];
  const ids = Object.entries(data).flatMap(([key, value]) => {
    if (/^(?:.*S|s)ources$/.test(key) && Array.isArray(value)) return value.map(String);
    if (key === 'source' && typeof value === 'string') return [value];
    return sourcesIn(value);
  });
  return [...new Set(ids)];
}

/** Who cites each source: a map from source ids to backlinks, in the order in which `entries` come. */
export function backlinks(
  entries: readonly { link: Backlink; body: string | undefined; data: unknown }[],
): Map<string, Backlink[]> {
  const map = new Map<string, Backlink[]>();
  for (const { link, body, data } of entries) {
    for (const id of new Set([...citedIn(body), ...sourcesIn(data)])) {
      const links = map.get(id);
      if (links) links.push(link);
      else map.set(id, [link]);
    }
  }
  return map;
}
