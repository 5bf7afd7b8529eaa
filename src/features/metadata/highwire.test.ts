import { expect, test } from 'vitest';
import { port } from '../../../tests/support/port.ts';
import { highwireTags } from './highwire.ts';

const dateOf = (published: string) => new Map(highwireTags({ ...port, published })).get('citation_publication_date');

test('an article is described as its publisher published it', () => {
  expect(highwireTags(port)).toEqual([
    ['citation_journal_title', 'The Harbour Gazette'],
    ['citation_title', 'The Port Stands Still'],
    ['dc.date.issued', '1911-08-14'],
    ['citation_publication_date', '1911/08/14'],
    ['citation_language', 'en'],
    ['dc.creator', 'Ada Moss'],
    ['citation_author', 'Ada Moss'],
    ['citation_public_url', 'https://example.org/port'],
    ['DC.type', 'newspaperArticle'],
  ]);
});

test('each of several authors has a tag', () => {
  const tags = highwireTags({ ...port, author: ['Ada Moss', 'Tom Hale'] });
  expect(tags.filter(([name]) => name === 'citation_author').map(([, author]) => author)).toEqual([
    'Ada Moss',
    'Tom Hale',
  ]);
});

test('a date is given as far as it is certain', () => {
  expect(dateOf('1911-08-14~')).toBe('1911/08');
  expect(dateOf('1911-08')).toBe('1911/08');
  expect(dateOf('1911')).toBe('1911');
});

test('what is no date throws', () => {
  expect(() => dateOf('in August')).toThrow(RangeError);
});
