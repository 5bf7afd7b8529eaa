const CHARACTER = /%[C-F][0-9A-F](?:%[89AB][0-9A-F])+/gi;

/**
 * The same address with letters of other scripts written out (`%D9%86` → `ن`), as the URL Standard allows; everything
 * else stays percent-encoded. Shorter by two thirds, and readable on paper.
 */
export function readableUrl(url: string): string {
  return url.replace(CHARACTER, (code) => {
    const text = decode(code);
    return text !== undefined && /^[\p{L}\p{M}\p{N}]$/u.test(text) ? text : code;
  });
}

function decode(code: string): string | undefined {
  try {
    return decodeURIComponent(code);
  } catch {
    return undefined;
  }
}
