import { expect, test } from 'vitest';
import { articlesIn } from '../../support/content.ts';
import { hrefsOf, textOf } from '../../support/pages.ts';
import { pageAt, pages, root } from '../../support/site.ts';

const articles = new Set(articlesIn(root).map(({ path }) => path));
const listed = pages.filter((path) => path !== '/404.html' && !articles.has(path));
const CONTACT = 'a[href^="mailto:corrections@courier.example"]';

test.each(listed)('%s offers to report an error, its title and address filled in', (path) => {
  const address = hrefsOf(pageAt(path), CONTACT).at(-1) ?? '';
  const { searchParams } = new URL(address);
  expect(searchParams.get('subject')).toContain(
    pageAt(path).querySelector('meta[property="og:title"]')?.getAttribute('content'),
  );
  expect(searchParams.get('body')).toContain(`https://example.org${path}\r\n`);
});

test.each([...articles, '/404.html'])(
  '%s leads to where reporting is explained, with the address to write to',
  (path) => {
    expect(hrefsOf(pageAt(path), 'footer li a').at(-1)).toBe('/about/#errors');
    const errors = pageAt('/about/').querySelector('#errors + p');
    expect(errors?.querySelectorAll(CONTACT)).toHaveLength(1);
  },
);

test('each note leads to its page and offers to report an error, its id and address filled in', () => {
  for (const path of articles) {
    for (const note of pageAt(path).querySelectorAll('.card.note')) {
      const id = note.querySelector('.body')?.id ?? '';
      const [own = '', report = ''] = hrefsOf(note, '.note-links a').slice(-2);
      expect(own).toMatch(/^\/claims\/[\w-]+\/$/);
      const { searchParams } = new URL(report);
      expect(searchParams.get('subject')).toContain(id);
      expect(searchParams.get('body')).toContain(`https://example.org${path}#${id}\r\n`);
    }
  }
  expect(textOf(pageAt('/about/').querySelector('#errors + p'))).toContain('(each note has its own link)');
});
