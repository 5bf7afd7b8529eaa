import { expect, test } from 'vitest';
import { articleCitation, noteCitation, type CitedArticle } from './plain-citation.ts';

const article: CitedArticle = {
  title: 'The Iranian Regime is Disintegrating and Facing Defections',
  author: 'Mustafa Fahs',
  publication: 'Asharq Al-Awsat',
  published: '2023-01-13~',
};
const place = { siteName: 'An annotated column', url: 'https://example.com/', checked: '2026-11-22' };

test('an article is cited with author, publisher, date, and where it is annotated', () => {
  expect(articleCitation(article, place)).toBe(
    'Mustafa Fahs, “The Iranian Regime is Disintegrating and Facing Defections”, Asharq Al-Awsat, about 13 January 2023; annotated by the editors, An annotated column, https://example.com/ (checked 22 November 2026).',
  );
});

test('a note is cited as the editors’, on its article, at its own address', () => {
  const here = { ...place, url: 'https://example.com/#note-travel-ban' };
  expect(noteCitation({ title: 'The bill on officials’ travel' }, article, here)).toBe(
    'The editors, “The bill on officials’ travel”, note on Mustafa Fahs, “The Iranian Regime is Disintegrating and Facing Defections”, Asharq Al-Awsat, about 13 January 2023; An annotated column, https://example.com/#note-travel-ban (checked 22 November 2026).',
  );
});

test('quotation marks within a title become single', () => {
  expect(noteCitation({ title: '“Cracks and splits” in Arabic' }, article, place)).toBe(
    'The editors, “‘Cracks and splits’ in Arabic”, note on Mustafa Fahs, “The Iranian Regime is Disintegrating and Facing Defections”, Asharq Al-Awsat, about 13 January 2023; An annotated column, https://example.com/ (checked 22 November 2026).',
  );
});

test('a date that is not EDTF throws', () => {
  expect(() => articleCitation(article, { ...place, checked: 'today' })).toThrow(RangeError);
});
