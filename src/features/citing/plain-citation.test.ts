import { expect, test } from 'vitest';
import { t } from '../../../tests/support/messages.ts';
import { articleCitation, noteCitation, type CitedArticle } from './plain-citation.ts';

const article: CitedArticle = {
  title: 'Light the Lamp on Gull Rock',
  author: 'Una Tarn',
  publication: 'The Quay Gazette',
  published: '2023-01-13~',
  language: 'en',
};
const place = { editors: [], siteName: 'An annotated column', url: 'https://example.com/', checked: '2026-11-22' };

test('an article is cited with author, publisher, date, and where it is annotated', () => {
  expect(articleCitation(article, place, t)).toBe(
    'Una Tarn, “Light the Lamp on Gull Rock”, The Quay Gazette, about 13 January 2023; annotated by the editors, An annotated column, https://example.com/ (checked 22 November 2026).',
  );
});

test('a note is cited as the editors’, on its article, at its own address', () => {
  const here = { ...place, url: 'https://example.com/claims/pay/' };
  expect(noteCitation({ title: 'The keeper’s months of pay' }, article, here, t)).toBe(
    'The editors, “The keeper’s months of pay”, note on Una Tarn, “Light the Lamp on Gull Rock”, The Quay Gazette, about 13 January 2023; An annotated column, https://example.com/claims/pay/ (checked 22 November 2026).',
  );
});

test('editors who are named are cited by name', () => {
  const named = { ...place, editors: ['Ida Wren', 'Noor Castell'] };
  expect(noteCitation({ title: 'The pay' }, article, named, t)).toMatch(
    /^Ida Wren and Noor Castell, “The pay”, note on /,
  );
  expect(articleCitation(article, named, t)).toContain('; annotated by Ida Wren and Noor Castell, An annotated column');
});

test('quotation marks within a title become single', () => {
  expect(noteCitation({ title: '“Who brings the sand” in Arabic' }, article, place, t)).toBe(
    'The editors, “‘Who brings the sand’ in Arabic”, note on Una Tarn, “Light the Lamp on Gull Rock”, The Quay Gazette, about 13 January 2023; An annotated column, https://example.com/ (checked 22 November 2026).',
  );
});

test('a date that is not EDTF throws', () => {
  expect(() => articleCitation(article, { ...place, checked: 'today' }, t)).toThrow(RangeError);
});
