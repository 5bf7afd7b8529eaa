import { expect, test } from 'vitest';
import { robots, sitemap } from './sitemap.ts';

test('a sitemap lists addresses in their order, escaped', () => {
  expect(sitemap(['https://example.org/', 'https://example.org/?a&b'])).toBe(`<?xml version="1.0" encoding="UTF-8"?>
<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
<url><loc>https://example.org/</loc></url>
<url><loc>https://example.org/?a&amp;b</loc></url>
</urlset>
`);
});

test('robots may read everything, and find the sitemap', () => {
  expect(robots('https://example.org/sitemap.xml')).toBe(
    'User-agent: *\nAllow: /\n\nSitemap: https://example.org/sitemap.xml\n',
  );
});
