/** Most words of context on either side. */
const CONTEXT = 40;

const encode = (text: string) => encodeURIComponent(text.trim()).replace(/-/g, '%2D');

/**
 * The fragment that leads to words of a paragraph: its id, and for browsers that know text directives the words
 * themselves (https://wicg.github.io/scroll-to-text-fragment/): `p6:~:text=…`. `start` and `end` cut the words out of
 * `text`, the paragraph’s; they are widened to whole words, since directives match no others. Where the words occur more
 * than once in `page`, words before and after them are added until they do not, up to 40 on either side.
 */
export function textFragment(id: string, text: string, start: number, end: number, page: string): string {
  const from = text.slice(0, start).search(/\S*$/);
  const to = end + text.slice(end).search(/\s|$/);
  const exact = text.slice(from, to);
  let before = '';
  let after = '';
  for (let words = 0; words++ < CONTEXT && page.split(before + exact + after).length > 2;) {
    before = text.slice(0, from).match(`(\\S+\\s+){0,${words}}$`)![0];
    after = text.slice(to).match(`(\\s+\\S+){0,${words}}`)![0];
  }
  return `${id}:~:text=${before && `${encode(before)}-,`}${encode(exact)}${after && `,-${encode(after)}`}`;
}
