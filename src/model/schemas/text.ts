import { z } from 'astro/zod';

/** More characters than these belong in a body, not in a field. */
const MOST_CHARACTERS = 2_000;

/** Words on one line, as pages, citations and lists show them. */
export function line() {
  return z.string().refine((text) => lineFault(text) === undefined, { error: ({ input }) => lineFault(String(input)) });
}

/** What keeps a text from being words on one line; undefined for nothing. */
export function lineFault(text: string): string | undefined {
  if (!/[\p{L}\p{N}]/u.test(text)) return 'write some words';
  if (text.length > MOST_CHARACTERS) return `longer than ${MOST_CHARACTERS} characters; shorten it`;
  if (text === text.trim().replace(/\s+/g, ' ')) return undefined;
  return 'write it on one line, with single spaces, and none at its ends';
}

const MARKUP = new RegExp(
  [
    // Elements and characters of HTML; escapes, dashes, links, footnotes, citations, deletion, highlights, code.
    /<\/?[a-z][^<>]*>|&(?:[a-z]+|#\w+);|\\|--|\][([]|\[[[@^]|~~|==|`/,
    // Emphasis, comments, mathematics, names of pictures.
    /\*\*|(?<![\w*])\*[^\s*][^*]*\*(?!\w)|(?<!\w)_[^\s_][^_]*_(?!\w)|(?<!\w)__(?=\w)|%%|\$[a-z][^\s$]*\$|(?<![\w:]):[a-z][\w+-]*:(?![\w:])/,
  ]
    .map(({ source }) => source)
    .join('|'),
  'i',
);

/** The first markup of Markdown or HTML in a text that is shown as it is written. */
export function markupIn(text: string): string | undefined {
  return MARKUP.exec(text)?.[0];
}

function plain() {
  return line().refine((text) => markupIn(text) === undefined, {
    error: ({ input }) => `“${markupIn(String(input))}” would be shown as it is; write plain text in fields`,
  });
}

/** The editors’ own words: their spelling and the house rules are checked. Fields are shown as they are written. */
export function prose() {
  return plain().meta({ prose: 'own' });
}

/** Words repeated from another entry, in its language; house rules are for that entry. Without its marks. */
export function repeated() {
  return plain().meta({ prose: 'foreign' });
}

/** What HTML has for characters and for the look of words; other elements may be what the words are about. */
const HTML = /<\/?(?:[abip]|br|div|em|font|span|strong|su[bp])(?:\s[^<>]*|\s*\/)?>|&(?:[a-z]+|#\w+);/i;

/** Somebody else’s words, copied from a page, not from its source. */
function copied() {
  return line().refine((text) => !HTML.test(text), {
    error: ({ input }) =>
      `“${HTML.exec(String(input))?.[0]}” would be shown as it is; copy the words as readers see them`,
  });
}

/** Somebody else’s words, such as a title or a label; house rules do not apply to them. */
export function quoted() {
  return copied().meta({ prose: 'quoted' });
}

/** Somebody else’s words in a language that another field of the entry names, and so in any script. */
export function foreign() {
  return copied().meta({ prose: 'foreign' });
}

/** The editors’ own words, at most `max` of them as `countWords` counts. */
export function words(max: number) {
  return prose().refine((text) => countWords(text) <= max, {
    error: (issue) => `${countWords(String(issue.input))} words; at most ${max} are allowed`,
    params: { code: 'too-long' },
  });
}

/** Number of words in `text`; a word is a run of non-space that holds a letter or digit. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}
