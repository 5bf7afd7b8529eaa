/** Most words of context on either side. */
const CONTEXT = 40;

const encode = (text: string) => encodeURIComponent(text).replaceAll('-', '%2D');

/**
 * The fragment that leads to words of a paragraph: its id, and for browsers that know text directives the words
 * themselves (https://wicg.github.io/scroll-to-text-fragment/): `p6:~:text=…`. `start` and `end` cut the words out of
 * `text`, the paragraph’s; they are widened to whole words, since directives match no others. Where the words stand more
 * than once in `page`, words before and after them are added until they do not, up to 40 on either side.
 */
export function textFragment(id: string, text: string, start: number, end: number, page: string): string {
  while (/\S/.test(text[start - 1] ?? ' ')) start--;
  while (/\S/.test(text[end] ?? ' ')) end++;
  const exact = text.slice(start, end).trim();
  const before = text.slice(0, start).trim().split(' ');
  const after = text.slice(end).trim().split(' ');
  let prefix = '';
  let suffix = '';
  for (let words = 1; words < CONTEXT && page.split(`${prefix} ${exact} ${suffix}`.trim()).length > 2; words++) {
    prefix = before.slice(-words).join(' ');
    suffix = after.slice(0, words).join(' ');
  }
  return `${id}:~:text=${prefix && `${encode(prefix)}-,`}${encode(exact)}${suffix && `,-${encode(suffix)}`}`;
}
