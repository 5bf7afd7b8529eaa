import { DOMParser } from 'linkedom';
import { expect, test } from 'vitest';
import { packageDocument, type BookMetadata } from './package.ts';

const words = (text: string, language = 'en') => ({ text, language });
const book: BookMetadata = {
  identifier: 'https://example.org/op-ed.epub',
  title: words('Tides & Ports'),
  authors: [words('Ada Moss'), words('Jo Hale')],
  editors: words('The editors'),
  publisher: words('A site'),
  languages: ['en'],
  date: '1911-08',
  modified: '1912-01-01T00:00:00Z',
  source: 'https://example.org/?a=1&b=2',
  rights: words('Theirs'),
  description: words('A port'),
  subjects: [words('البحر', 'ar')],
  accessibility: words('All of it can be read aloud.'),
};
const items = [
  { id: 'text', file: 'text.xhtml', type: 'application/xhtml+xml' },
  { id: 'contents', file: 'contents.xhtml', type: 'application/xhtml+xml', properties: 'nav' },
  { id: 'styles', file: 'book.css', type: 'text/css' },
] as const;
const parse = (language: string) =>
  new DOMParser().parseFromString(packageDocument(book, items, language), 'text/xml') as unknown as Document;

test('documents alone are in the reading order', () => {
  const order = [...parse('en').querySelectorAll('itemref')].map((item) => item.getAttribute('idref'));
  expect(order).toEqual(['text', 'contents']);
});

test('words have their language and direction, and signs of XML are escaped', () => {
  const text = packageDocument(book, items, 'en');
  expect(text).toContain('<dc:title xml:lang="en" dir="ltr">Tides &amp; Ports</dc:title>');
  expect(text).toContain('<dc:subject xml:lang="ar" dir="rtl">البحر</dc:subject>');
  expect(text).toContain('<dc:source>https://example.org/?a=1&amp;b=2</dc:source>');
});

test('each author is one, and the editors annotate', () => {
  const roles = [...parse('en').querySelectorAll('meta[property="role"]')].map(({ textContent }) => textContent);
  expect(roles).toEqual(['aut', 'aut', 'ann']);
});

test('pages turn in the direction of the edition’s language', () => {
  const direction = (language: string) =>
    parse(language).querySelector('spine')?.getAttribute('page-progression-direction');
  expect(['en', 'ar'].map(direction)).toEqual(['ltr', 'rtl']);
});
