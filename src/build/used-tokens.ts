const ROOT = /(@layer tokens\s*\{\s*:root\s*\{)([^{}]*)\}/g;
const TOKEN = /\s*(--[\w-]+)\s*:[^;]*(?:;|$)/g;
const USE = /var\(\s*(--[\w-]+)/g;

/**
 * `css`, the styles of one page, without the tokens (custom properties of `:root` in the layer `tokens`) that nothing
 * uses: neither these styles nor `elsewhere`, the page’s HTML and the styles that it links to.
 */
export function withUsedTokens(css: string, elsewhere: string): string {
  const used = new Set(Array.from((css + elsewhere).matchAll(USE), ([, name]) => name));
  const kept = css.replace(
    ROOT,
    (_, start: string, tokens: string) =>
      `${start}${tokens.replace(TOKEN, (token, name: string) => (used.has(name) ? token : ''))}}`,
  );
  // A token that is gone may have been all that used another.
  return kept === css ? css : withUsedTokens(kept, elsewhere);
}
