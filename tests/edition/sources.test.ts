import { expect, test } from 'vitest';
import { articlesIn, idsIn, recordsIn } from '../support/content.ts';
import { hrefsOf } from '../support/pages.ts';
import { parts } from '../support/selectors.ts';
import { pageAt, pages, root } from '../support/site.ts';

const ids = Object.keys(recordsIn(root, 'sources'));

test('every source is listed, with somebody who cites it', () => {
  const listed = [...pageAt('/sources/').querySelectorAll('.source-list > li')];
  expect(listed.map(({ id }) => id).sort()).toEqual([...ids].sort());
  for (const source of listed) expect(source.querySelectorAll('.source-facts a').length, source.id).toBeGreaterThan(0);
});

test('no article is cited to itself, on its page or by its notes: it is linked by paragraph', () => {
  for (const { path, fields } of articlesIn(root)) {
    const own = idsIn(root, 'notes').filter((id) => pageAt(path).querySelector(`[id="note-${id}"]`));
    expect(hrefsOf(pageAt(path), '.cite a'), path).not.toContain(`/sources/#${fields.source}`);
    for (const id of own) expect(hrefsOf(pageAt(`/claims/${id}/`), '.n-sources a'), id).not.toContain(fields.url);
  }
});

test('every source is cited on some other page, and every citation is of a source', () => {
  const others = pages.filter((page) => page !== '/sources/' && !/^\/claims\/./.test(page));
  const cited = new Set(others.flatMap((page) => hrefsOf(pageAt(page), parts.cited)));
  expect([...cited].sort()).toEqual(ids.map((id) => `/sources/#${id}`).sort());
});
