/** A percent-encoded character beyond ASCII. */
const CHARACTER = /%[C-F][0-9A-F](?:%[89AB][0-9A-F])+/gi;

/** A URL with percent-encoded letters and digits of any script written out, `%D9%86` → `ن`, for people to read and copy. */
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
