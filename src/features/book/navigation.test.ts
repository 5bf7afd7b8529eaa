import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { navigationElements } from './navigation.ts';

test('contents nest, and paragraphs are the pages', () => {
  const html = toHtml({
    type: 'root',
    children: navigationElements({
      contentsTitle: 'Contents',
      contents: [{ href: 'text.xhtml', title: ['Tides'], items: [{ href: 'text.xhtml#port', title: ['The port'] }] }],
      landmarksTitle: 'Parts',
      landmarks: [{ type: 'bodymatter', href: 'text.xhtml', title: 'Tides' }],
      pagesTitle: 'Paragraphs',
      pages: [{ href: 'text.xhtml#p1', title: '¶1' }],
    }),
  });
  expect(html).toContain(
    '<ol><li><a href="text.xhtml">Tides</a><ol><li><a href="text.xhtml#port">The port</a></li></ol></li></ol>',
  );
  expect(html).toContain('<nav epub:type="landmarks"><h2>Parts</h2>');
  expect(html).toContain(
    '<nav epub:type="page-list" role="doc-pagelist"><h2>Paragraphs</h2><ol><li><a href="text.xhtml#p1">¶1</a>',
  );
});
