const ROOT = /(@layer tokens\s*\{\s*:root\s*\{)([^{}]*)\}/g;
const TOKEN = /\s*(--[\w-]+)\s*:[^;]*(?:;|$)/g;
const USE = /var\(\s*(--[\w-]+)/g;

const results = new Map<string, string>();

/** The names of the custom properties that a text uses. */
export function usedTokens(text: string): string[] {
  return Array.from(text.matchAll(USE), ([, name = '']) => name);
}

/**
 * `css`, the styles of one page, without the tokens (custom properties of `:root` in the layer `tokens`) that nothing
 * uses: neither these styles nor `elsewhere`, names that the page’s HTML and the styles that it links to use.
 */
export function withUsedTokens(css: string, elsewhere: readonly string[]): string {
  // Many pages have the same styles.
  const key = [...elsewhere, css].join('\n');
  const result = results.get(key) ?? reduced(css, elsewhere);
  results.set(key, result);
  return result;
}

function reduced(css: string, elsewhere: readonly string[]): string {
  const used = new Set([...usedTokens(css), ...elsewhere]);
  const kept = css.replace(
    ROOT,
    (_, start: string, tokens: string) =>
      `${start}${tokens.replace(TOKEN, (token, name: string) => (used.has(name) ? token : ''))}}`,
  );
  // A token that is gone may have been all that used another.
  return kept === css ? css : reduced(kept, elsewhere);
}
