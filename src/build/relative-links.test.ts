import { expect, test } from 'vitest';
import { relativeLinks } from './relative-links.ts';

const link = (file: string, href: string) =>
  /href="([^"]*)"/.exec(relativeLinks(file, `<!doctype html><a href="${href}">x</a>`))?.[1];

test.each([
  ['index.html', '/', 'index.html'],
  ['index.html', '/#p6', 'index.html#p6'],
  ['index.html', '/figures/brandt/', 'figures/brandt/index.html'],
  ['figures/brandt/index.html', '/#brandt-1', '../../index.html#brandt-1'],
  ['figures/brandt/index.html', '/figures/', '../index.html'],
  ['figures/brandt/index.html', '/sources/#a', '../../sources/index.html#a'],
  ['figures/brandt/index.html', '/figures/brandt/?a=/b/#c', 'index.html?a=/b/#c'],
  ['cite/index.html', '/cite/op-ed.bib', 'op-ed.bib'],
  ['404.html', '/op-ed.txt', 'op-ed.txt'],
  ['essay/index.html', './#note-brandt', '#note-brandt'],
])('in %s the address %s is %s', (file, address, expected) => {
  expect(link(file, address)).toBe(expected);
});

test.each(['#p6', 'https://example.org/about/', '//example.org/', 'mailto:a@example.com', 'other.html', ''])(
  'the address “%s” stays',
  (address) => {
    expect(link('about/index.html', address)).toBe(address);
  },
);

test('pictures, scripts, links of the head and files of styles are reached too', () => {
  const html =
    '<link rel="icon" href="/icon.svg"><script src="/a.js"></script><style>a{src:url("/_astro/a.woff2")}</style>' +
    '<img src=/b.png><p title="/about/">/about/</p>';
  expect(relativeLinks('about/index.html', html)).toBe(
    '<link rel="icon" href="../icon.svg"><script src="../a.js"></script><style>a{src:url("../_astro/a.woff2")}</style>' +
      '<img src="../b.png"><p title="/about/">/about/</p>',
  );
});

test('styles ask for other sites, data and neighbours as before', () => {
  const html = '<style>a{src:url(https://example.org/a) url(data:,a) url(b.png) url("//example.org/b")}</style>';
  expect(relativeLinks('about/index.html', html)).toBe(html);
});

test('addresses are written as HTML', () => {
  expect(relativeLinks('a/index.html', '<a href="/b/?c&amp;d=&quot;">x</a>')).toBe(
    '<a href="../b/index.html?c&amp;d=&quot;">x</a>',
  );
});
