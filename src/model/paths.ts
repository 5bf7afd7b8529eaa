/** Puts the base path (with its closing slash) before a path that begins with a slash: `/about/` → `/explainer/about/`. */
export function withBase(path: string, base: string = import.meta.env.BASE_URL): string {
  return `${base.replace(/\/$/, '')}${path}`;
}

/** Full address of a path below the base path. Throws if the build knows no address of the site. */
export function absoluteUrl(path: string, site: URL | undefined, base?: string): string {
  if (!site) throw new Error('the site has no address; set SITE_URL');
  return new URL(withBase(path, base), site).href;
}

/**
 * The address of a place in the page of the link, for links that other software takes out of the page without their targets:
 * clippers and reader views leave `#id` as it is, so that it leads nowhere, but complete `./#id` with the page’s address.
 */
export function placeOnPage(id: string): string {
  return `./#${id}`;
}
