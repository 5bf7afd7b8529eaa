import { toHtml } from 'hast-util-to-html';
import { toHast } from 'mdast-util-to-hast';
import remarkGfm from 'remark-gfm';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseHTML } from 'linkedom';

const HEADINGS = 'h1, h2, h3, h4, h5, h6';

/** Markdown as HTML, so that both are read alike. */
export function htmlOfMarkdown(markdown: string): string {
  const tree = unified().use(remarkParse).use(remarkGfm).parse(markdown);
  return toHtml(toHast(tree, { allowDangerousHtml: true }), { allowDangerousHtml: true });
}

/**
 * What is taken from a page and means nothing without the rest of it: links to places that are neither in what was
 * taken nor in the page, links that show no words, and headings with nothing below them. `page` was read at `address`.
 */
export function leftovers(html: string, page: Document, address: string): string[] {
  const { document } = parseHTML(`<html><body>${html}</body></html>`);
  const links = [...document.querySelectorAll('a[href]')];
  return [
    ...links.filter((link) => isDead(link, page, address)).map((link) => `dead: ${link.outerHTML}`),
    ...links.filter(isWordless).map((link) => `wordless: ${link.outerHTML}`),
    ...[...document.querySelectorAll(HEADINGS)].filter(isEmpty).map((heading) => `empty: ${heading.outerHTML}`),
  ];
}

function isDead(link: Element, page: Document, address: string): boolean {
  const [before, fragment] = (link.getAttribute('href') ?? '').split('#');
  if (!fragment || (before !== '' && before !== address)) return false;
  return (before === '' ? link.ownerDocument : page).getElementById(decodeURIComponent(fragment)) === null;
}

const isWordless = (link: Element) => !link.textContent?.trim() && !link.querySelector('img, svg');

/** True for a heading without words, or with none between it and the next of its rank or the end. */
function isEmpty(heading: Element): boolean {
  const all = [...(heading.ownerDocument.querySelectorAll('*') as Iterable<Element>)];
  const following = all.slice(all.indexOf(heading) + 1).filter((element) => !heading.contains(element));
  const next = following.findIndex((element) => element.matches(HEADINGS) && element.localName <= heading.localName);
  const below = following.slice(0, next < 0 ? undefined : next);
  return !heading.textContent?.trim() || !below.some((element) => element.textContent?.trim());
}
