/** Puts the base path (with its closing slash) before a path that begins with a slash: `/about/` → `/explainer/about/`. */
export function withBase(path: string, base: string = import.meta.env.BASE_URL): string {
  return `${base.replace(/\/$/, '')}${path}`;
}
