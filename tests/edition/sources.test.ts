import { expect, test } from 'vitest';
import { recordsIn } from '../support/content.ts';
import { hrefsOf } from '../support/pages.ts';
import { parts } from '../support/selectors.ts';
import { pageAt, pages, root } from '../support/site.ts';

const ids = Object.keys(recordsIn(root, 'sources'));

test('every source is listed, with somebody who cites it', () => {
  const listed = [...pageAt('/sources/').querySelectorAll('.source-list > li')];
  expect(listed.map(({ id }) => id).sort()).toEqual([...ids].sort());
  for (const source of listed) expect(source.querySelectorAll('.source-facts a').length, source.id).toBeGreaterThan(0);
});

test('every source is cited on some other page, and every citation is of a source', () => {
  const others = pages.filter((page) => page !== '/sources/' && !/^\/claims\/./.test(page));
  const cited = new Set(others.flatMap((page) => hrefsOf(pageAt(page), parts.cited)));
  expect([...cited].sort()).toEqual(ids.map((id) => `/sources/#${id}`).sort());
});
