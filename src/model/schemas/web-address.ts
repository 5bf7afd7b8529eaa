import { z } from 'astro/zod';

/** The characters that a URL may hold by RFC 3986, and letters of any script, which it may hold by the URL Standard. */
const URL_TEXT = /^(?:[\p{L}\p{M}\p{N}\-._~:/?#[\]@!$&'()*+,;=]|%[\dA-Fa-f]{2})*/u;

/** Labels of at most 63 characters, 253 together; the last has at least two letters, or is part of a number. */
const HOST = /^(?=.{1,253}$)(?:[a-z\d_](?:[a-z\d_-]{0,61}[a-z\d_])?\.)+(?:[a-z\d-]{1,62}[a-z\d]|\d)$/;

/** Longer addresses are not taken by all programs that pass them on. */
const MOST_CHARACTERS = 2_000;

/**
 * An address that a reader can follow, never one that runs code: `http` or `https`, the name of a host, no user, and
 * every character that a URL may not hold percent-encoded.
 */
export const webAddress = z
  .string()
  .regex(/^https?:\/\/[^/?#\s]/, { error: 'write an address that begins with https:// or http://', abort: true })
  .refine((url) => url.length <= MOST_CHARACTERS, {
    error: `longer than ${MOST_CHARACTERS} characters; find a shorter one`,
    abort: true,
  })
  .refine((url) => !/%EF%BF%BD|\uFFFD/i.test(url), {
    error: 'contains U+FFFD (%EF%BF%BD), the replacement for a lost character; find the address again',
    abort: true,
  })
  .refine((url) => strayIn(url) === '', {
    error: ({ input }) => {
      const character = strayIn(String(input));
      return `write ${encodeURIComponent(character.toWellFormed())} for the character “${character}”`;
    },
    abort: true,
  })
  .refine((url) => !/%(?:[01][\dA-F]|7F)/i.test(url), {
    error: 'contains a control character, percent-encoded; find the address again',
    abort: true,
  })
  .refine((url) => !/&(?:amp|#\w+);/i.test(url), {
    error: 'contains & as HTML writes it; write & alone',
    abort: true,
  })
  .refine((url) => url.split('#').length <= 2, { error: 'write %23 for every # but the first', abort: true })
  .refine((url) => !/^https?:\/\/[^/?#]*@/.test(url), { error: 'remove the user name before the host', abort: true })
  .refine(
    (url) => URL.canParse(url) && isHost(new URL(url).hostname, url) && new URL(url).port !== '0',
    'write the full name of a host after the //, as in https://example.org/',
  );

/** True for the name of a host, written in the letters that it has, and for four numbers that are written as such. */
function isHost(name: string, url: string): boolean {
  const [, written = ''] = /^https?:\/\/([^/?#]*)/.exec(url) ?? [];
  if (written.includes('%') || written.normalize('NFKC') !== written.normalize('NFC')) return false;
  return HOST.test(name) && (!/\.\d+$/.test(name) || url.includes(`//${name}`));
}

/** The first character of an address that has to be percent-encoded; empty where there is none. */
function strayIn(url: string): string {
  const [character = ''] = url.slice(URL_TEXT.exec(url)?.[0].length ?? 0);
  return character;
}
