import type { ElementContent } from 'hast';
import { h } from 'hastscript';

/** An entry of the contents. */
export interface NavigationItem {
  href: string;
  title: (ElementContent | string)[];
  items?: NavigationItem[];
}

interface Navigation {
  contentsTitle: string;
  contents: readonly NavigationItem[];
  landmarksTitle: string;
  landmarks: readonly { type: string; href: string; title: string }[];
  pagesTitle: string;
  /** Paragraphs, which take the place of pages: they are what citations of the text name. */
  pages: readonly { href: string; title: string }[];
}

/** The navigation document (EPUB 3.3 §7): contents, which readers see as well, landmarks and the list of paragraphs. */
export function navigationElements(navigation: Navigation): ElementContent[] {
  const { contentsTitle, contents, landmarksTitle, landmarks, pagesTitle, pages } = navigation;
  return [
    h('nav', { 'epub:type': 'toc', role: 'doc-toc', id: 'toc' }, [h('h1', contentsTitle), list(contents)]),
    h('nav', { 'epub:type': 'landmarks' }, [
      h('h2', landmarksTitle),
      h(
        'ol',
        landmarks.map(({ type, href, title }) => h('li', h('a', { 'epub:type': type, href }, title))),
      ),
    ]),
    h('nav', { 'epub:type': 'page-list', role: 'doc-pagelist' }, [
      h('h2', pagesTitle),
      h(
        'ol',
        pages.map(({ href, title }) => h('li', h('a', { href }, title))),
      ),
    ]),
  ];
}

function list(items: readonly NavigationItem[]): ElementContent {
  return h(
    'ol',
    items.map(({ href, title, items }) => h('li', [h('a', { href }, title), ...(items?.length ? [list(items)] : [])])),
  );
}
