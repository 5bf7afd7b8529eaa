import { expect, test } from 'vitest';
import { pageAt, pages } from '../support/site.ts';

/** Links and their neighbours without a space or a sign between them, which text browsers and converters run together. */
function glued(page: Document): string[] {
  return [...page.querySelectorAll('body a')]
    .filter((link) => !link.closest('svg') && link.nextSibling?.nodeName === 'A')
    .map((link) => [link.textContent ?? '', link.nextSibling?.textContent ?? ''] as const)
    .filter(([one, next]) => /\S$/.test(one) && /^\S/.test(next))
    .map((both) => both.join(''));
}

test.each(pages)('on %s no link runs into the next where there are no styles', (path) => {
  expect(glued(pageAt(path))).toEqual([]);
});

test.each(pages)('on %s no list is numbered whose entries begin with the number of a paragraph', (path) => {
  const lists = [...pageAt(path).querySelectorAll('ol')].filter((list) => !list.closest('[hidden], svg'));
  const contradicted = lists.flatMap((list) =>
    [...list.children].flatMap((item, index) => {
      const own = /^\s*¶(\d+)\s*$/.exec(item.firstElementChild?.textContent ?? '')?.[1];
      return own === undefined || Number(own) === index + 1 ? [] : [`${index + 1}. ${item.textContent}`];
    }),
  );
  expect(contradicted).toEqual([]);
});
