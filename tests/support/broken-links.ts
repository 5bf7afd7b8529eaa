import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileOf, idsOf, pagesOf, readPage } from './pages.ts';

const SITE = 'https://example.org';

/** Internal links of a build below a base path that lead nowhere, each as `page → link`. */
export function brokenLinks(dist: string, base: string): string[] {
  const documents = pagesOf(dist).map((page) => [page, readPage(page, dist)] as const);
  const ids = new Map(documents.map(([page, document]) => [page, new Set(idsOf(document))]));
  return documents.flatMap(([page, document]) =>
    [...document.querySelectorAll('a[href], link[href], script[src], img[src]')].flatMap((element) => {
      const href = element.getAttribute('href') ?? element.getAttribute('src') ?? '';
      const url = new URL(href, `${SITE}${base}${page}`);
      if (url.origin !== SITE) return [];
      const inside = url.pathname.startsWith(`${base}/`);
      const path = decodeURIComponent(url.pathname.slice(base.length));
      const found = inside && existsSync(join(dist, fileOf(path)));
      const target = decodeURIComponent(url.hash.slice(1));
      const lands = target === '' || ids.get(path)?.has(target);
      return found && lands ? [] : [`${page} → ${href}`];
    }),
  );
}
