import { attributeOf, placesOf, type PageSource } from './page-source.ts';

/** Marks every link to another site with `rel="noreferrer"`, so that no site learns from where it was visited. */
export function markOutwardLinks({ elements, edits }: PageSource, site: string): void {
  const { origin } = new URL(site);
  for (const element of elements) {
    const href = attributeOf(element, 'href');
    if (element.tagName !== 'a' || !href || !isOutward(href, origin)) continue;
    if (attributeOf(element, 'rel') === undefined) edits.appendLeft(placesOf(element).start + 2, ' rel="noreferrer"');
  }
}

function isOutward(href: string, origin: string): boolean {
  if (!/^(?:https?:)?\/\//i.test(href)) return false;
  return new URL(href, origin).origin !== origin;
}
