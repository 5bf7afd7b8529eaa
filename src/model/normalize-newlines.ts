/**
 * Text without a byte-order mark and with LF line ends: editors add the one and change the other without being asked,
 * and neither is part of the content. Whatever reads `content/` reads it through this: the checks, the content
 * collections, the MDX modules and the text files; so SHA-256 values, digests and pages do not depend on either.
 */
export function normalizeNewlines(text: string): string {
  return text.replace(/^\uFEFF/, '').replaceAll('\r\n', '\n');
}
