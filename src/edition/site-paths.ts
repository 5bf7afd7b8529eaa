import { sitePaths } from '../model/site-paths.ts';
import { getNamedEntries } from './entries.ts';
import { once } from './once.ts';

/** Paths of the pages that the site has besides those of articles and entries. */
export const getSitePaths = once(async (): Promise<string[]> => {
  const named = await getNamedEntries();
  return sitePaths((kind) => named.some((entry) => entry.kind === kind));
});
