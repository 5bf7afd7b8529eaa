import { withBase } from './paths.ts';

/** Full address of a path below the base path. Throws if the build knows no address of the site. */
export function absoluteUrl(path: string, site: URL | undefined, base?: string): string {
  if (!site) throw new Error('the site has no address; set SITE_URL');
  return new URL(withBase(path, base), site).href;
}
