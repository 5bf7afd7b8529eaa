import type { Addresses } from '../model/lock.ts';

/** What a finished build holds: its files, as paths below the base path, and the ids on each of its pages. */
export interface BuiltSite {
  files: ReadonlySet<string>;
  ids: ReadonlyMap<string, ReadonlySet<string>>;
}

/**
 * The recorded addresses that a finished build does not have. The content checks know addresses by the content; this
 * knows the pages that were made of it. A path that ends in a slash is the file `index.html` there.
 */
export function missingAddresses(recorded: Addresses, { files, ids }: BuiltSite): string[] {
  return [...recorded.keys()].filter((address) => {
    const [path = '', id] = address.split('#');
    const file = path.endsWith('/') ? `${path}index.html` : path;
    return !files.has(file) || (id !== undefined && !ids.get(file)?.has(id));
  });
}
