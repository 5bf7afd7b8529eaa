import { expect, test } from 'vitest';
import { markOutwardLinks } from './external-links.ts';
import { readSource } from './page-source.ts';

function marked(html: string): string {
  const source = readSource('index.html', html);
  markOutwardLinks(source, 'https://example.org/column/');
  return source.edits.toString();
}

test.each([
  'https://coast.example/a',
  'http://example.org/',
  'HTTPS://coast.example',
  '//coast.example/a',
  'https://example.org:444/',
])('a link to %s is marked', (href) => {
  expect(marked(`<p><a lang="fa" href="${href}">x</a>`)).toBe(`<p><a rel="noreferrer" lang="fa" href="${href}">x</a>`);
});

test.each(['/about/', '#p6', 'index.html', 'https://example.org/', 'mailto:a@example.com'])(
  'a link to %s is not',
  (href) => {
    const html = `<p><a href="${href}">x</a>`;
    expect(marked(html)).toBe(html);
  },
);

test('a rel that is given stays, and other elements and places without address have none', () => {
  const html =
    '<link href="https://coast.example/" rel="canonical"><a rel="license" href="https://coast.example/">x</a><a>y</a>';
  expect(marked(html)).toBe(html);
});
