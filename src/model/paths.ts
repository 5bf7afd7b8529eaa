/** Puts the base path (with its closing slash) before a path that begins with a slash: `/about/` → `/explainer/about/`. */
export function withBase(path: string, base: string = import.meta.env.BASE_URL): string {
  return `${base.replace(/\/$/, '')}${path}`;
}

/**
 * The address of a place in the page of the link, for links that other software takes out of the page without their targets:
 * clippers and reader views leave `#id` as it is, so that it leads nowhere, but complete `./#id` with the page’s address.
 */
export function placeOnPage(id: string): string {
  return `./#${id}`;
}
