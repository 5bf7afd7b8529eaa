import { describe, expect, test } from 'vitest';
import { port } from '../../../tests/support/port.ts';
import { articleData, scriptJson, type Named } from './structured-data.ts';

const original = { ...port, published: '1911-08-14~' };
const data = (named: Named[] = [], more = {}) =>
  articleData(
    { ...original, ...more },
    {
      url: 'https://example.net/',
      title: 'The port, annotated',
      language: 'en',
      editors: { names: ['The editors'], schemaType: 'Organization' },
      modified: '1912-01-02',
      image: 'https://example.net/share.png',
      named,
    },
  );

test('the page is the author’s, with notes of the editors, based on the original', () => {
  expect(data()).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Article',
    url: 'https://example.net/',
    headline: 'The port, annotated',
    inLanguage: 'en',
    image: 'https://example.net/share.png',
    author: { '@type': 'Person', name: 'Ada Moss' },
    contributor: [{ '@type': 'Organization', name: 'The editors' }],
    datePublished: '1911-08',
    dateModified: '1912-01-02',
    isBasedOn: {
      '@type': 'OpinionNewsArticle',
      url: 'https://example.org/port',
      headline: 'The Port Stands Still',
      inLanguage: 'en',
      datePublished: '1911-08',
      author: { '@type': 'Person', name: 'Ada Moss' },
      publisher: { '@type': 'Organization', name: 'The Harbour Gazette' },
    },
    mentions: [],
  });
});

test('several authors are each a person', () => {
  expect(data([], { author: ['Ada Moss', 'Tom Hale'] }).isBasedOn.author).toEqual([
    { '@type': 'Person', name: 'Ada Moss' },
    { '@type': 'Person', name: 'Tom Hale' },
  ]);
});

test('a day that is certain is given', () => {
  expect(data([], { published: '1911-08-14' }).isBasedOn.datePublished).toBe('1911-08-14');
});

test('an entry that is named has a type, a name and a page', () => {
  const url = 'https://example.net/figures/reed/';
  expect(data([{ schemaType: 'Person', name: 'Jonah Reed', url }]).mentions).toEqual([
    { '@type': 'Person', name: 'Jonah Reed', url },
  ]);
});

describe('JSON in a script', () => {
  test('has no white space and nothing that ends the script or opens a comment', () => {
    const json = scriptJson({ name: '</script><!--', list: [1, 2] });
    expect(json).toBe('{"name":"\\u003c/script>\\u003c!--","list":[1,2]}');
    expect(JSON.parse(json)).toEqual({ name: '</script><!--', list: [1, 2] });
  });
});
