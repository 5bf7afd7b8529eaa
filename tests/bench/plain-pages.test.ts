import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { blocksOf, plainHtml } from './plain-pages.ts';

const documentOf = (html: string) => parseHTML(html).document;

test('the blocks of a page are those of its main part, innermost first and each once', () => {
  const page = documentOf(`<html><body><header><p>Site</p></header><main>
    <h1>Title</h1>
    <p id="p1">One
      <a href="#n">word</a>.</p>
    <ol><li><details><summary><b>Note</b></summary><p>Text.</p></details></li><li>Also <i>here</i></li></ol>
    <p></p>
  </main></body></html>`);
  expect(blocksOf(page)).toEqual(['Title', 'One word.', 'Note', 'Text.', 'Also here']);
});

test('a plain page has the paragraphs, escaped, and nothing to fetch', () => {
  const html = plainHtml(['A < B & C', '“Two”']);
  const page = documentOf(html);
  expect([...page.querySelectorAll('p')].map(({ textContent }) => textContent)).toEqual(['A < B & C', '“Two”']);
  expect(page.querySelectorAll('style, script, img, link:not([href^="data:"])')).toHaveLength(0);
});
