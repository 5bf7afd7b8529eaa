import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { basedDist, basePath } from '../support/build-site.ts';
import { fileOf, pagesOf, readPage } from '../support/pages.ts';

/** Internal links of a build that lead nowhere, each as `page → link`. */
function brokenLinks(folder: string, base: string): string[] {
  const documents = new Map(pagesOf(folder).map((page) => [page, readPage(page, folder)]));
  return [...documents].flatMap(([page, document]) =>
    [...document.querySelectorAll('a[href], link[href], script[src], img[src]')].flatMap((element) => {
      const href = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
      const url = new URL(href, `https://example.org${base}${page}`);
      if (url.origin !== 'https://example.org') return [];
      const inside = url.pathname.startsWith(`${base}/`);
      const path = decodeURIComponent(url.pathname.slice(base.length));
      const found = inside && existsSync(join(folder, fileOf(path)));
      const target = decodeURIComponent(url.hash.slice(1));
      const lands = target === '' || documents.get(path)?.getElementById(target) != null;
      return found && lands ? [] : [`${page} → ${href}`];
    }),
  );
}

test('every internal link and fragment exists at the address /', () => {
  expect(brokenLinks('dist', '')).toEqual([]);
});

test('every internal link and fragment exists below a base path', () => {
  expect(brokenLinks(basedDist, basePath)).toEqual([]);
});

test('all pages are there, and header and footer lead to every top page', () => {
  const top = ['/', '/figures/', '/factions/', '/claims/', '/timeline/', '/sources/', '/cite/', '/about/'];
  const pages = pagesOf();
  expect(pages).toEqual(expect.arrayContaining([...top, '/404.html', '/figures/akbari/', '/factions/irgc/']));
  for (const page of pages) {
    for (const part of ['header nav', 'footer nav']) {
      const links = [...readPage(page).querySelectorAll(`${part} a`)].map((link) => link.getAttribute('href'));
      expect(links, `${part} of ${page}`).toEqual(expect.arrayContaining(top));
    }
  }
});

test('no id stands twice in a page', () => {
  for (const page of pagesOf()) {
    const ids = [...readPage(page).querySelectorAll('[id]')].map(({ id }) => id);
    expect(
      ids.filter((id, index) => ids.indexOf(id) !== index),
      page,
    ).toEqual([]);
  }
});
