import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { articlesIn, fieldsOf, idsIn } from '../../support/content.ts';
import { hrefsOf, textOf } from '../../support/pages.ts';
import { pageAt, root } from '../../support/site.ts';

interface NoteFields {
  title: string;
  card: string;
  status?: string;
  figures?: string[];
  checked: string;
}

const articles = articlesIn(root);
const notes = idsIn(root, 'notes').map((id) => ({
  id,
  fields: fieldsOf(`${root}/content/notes/${id}.mdx`) as NoteFields,
}));
const metaOf = (page: Document, name: string) =>
  page.querySelector(`meta[name="${name}"], meta[property="${name}"]`)?.getAttribute('content');

describe.each(notes)('the page of the note $id', ({ id, fields }) => {
  const page = pageAt(`/claims/${id}/`);
  const article = articles.find(({ path }) => pageAt(path).querySelector(`[id="note-${id}"]`));

  test('quotes the whole paragraph, the words marked', () => {
    const quoted = page.querySelector('main > blockquote');
    expect(article?.paragraphs).toContain(textOf(quoted));
    const words = textOf(pageAt(article?.path ?? '/').querySelector(`[id="words-${id}"]`));
    expect(words).toContain(textOf(quoted?.querySelector('span > b')));
    expect(textOf(quoted?.querySelector('b'))).not.toBe('');
  });

  test('has title, status and card, also where its address is shared', () => {
    expect(textOf(page.querySelector('h1'))).toBe(fields.title);
    expect(textOf(page.querySelector('.n-card'))).toBe(fields.card);
    expect(page.querySelector('.status')?.textContent).toBe(fields.status);
    const description = [fields.status, fields.card].filter(Boolean).join(': ');
    expect(metaOf(page, 'og:title')).toBe(fields.title);
    expect(metaOf(page, 'og:description')).toBe(description);
    expect(metaOf(page, 'description')).toBe(description);
    expect(metaOf(page, 'dcterms.date')).toBe(fields.checked);
  });

  test('leads to the passage, the note in place, the people it is about and its citation', () => {
    expect(hrefsOf(page, 'main a')).toEqual(
      expect.arrayContaining([
        `${article?.path}#words-${id}`,
        `${article?.path}#note-${id}`,
        `/cite/#note-${id}`,
        ...(fields.figures ?? []).map((figure) => `/figures/${figure}/`),
      ]),
    );
  });

  test('has a record for each citation', () => {
    const cited = hrefsOf(page, '.cite a:not(.place)');
    const records = [...page.querySelectorAll('.n-sources > li')].map((record) => `./#${record.id}`);
    expect([...new Set(cited)]).toEqual(records);
  });

  test('offers itself as HTML that needs no script and names its address', () => {
    const { document } = parseHTML(page.querySelector('details code')?.textContent ?? '');
    expect(hrefsOf(document, 'a')).toEqual([`https://example.org/claims/${id}/`]);
    expect(textOf(document.querySelector('blockquote'))).toContain(fields.card);
  });

  test('offers to report an error, the page filled in', () => {
    const [address = ''] = hrefsOf(page, 'a[href^="mailto:"]');
    const { pathname, searchParams } = new URL(address);
    expect(pathname).toBe('corrections@courier.example');
    expect(searchParams.get('subject')).toContain(fields.title);
    expect(searchParams.get('body')).toContain(`https://example.org/claims/${id}/`);
  });
});
