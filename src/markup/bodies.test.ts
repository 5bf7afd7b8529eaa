import { toHtml } from 'hast-util-to-html';
import { expect, test } from 'vitest';
import { h } from 'hastscript';
import { bodyElements, bracket } from './bodies.ts';

const linkOf = (id: string) =>
  id === 'text'
    ? { href: '/#p2', label: '¶2', name: 'Paragraph 2' }
    : { href: `/sources/#${id}`, label: `${id} & Co., 1911` };
const html = (body: string) =>
  toHtml(
    bodyElements(body, {
      addressOf: (kind, id) => `/${kind}/${id}/`,
      cite: (ids) => [h('span', { class: 'cite' }, bracket(ids.map(linkOf), '; '))],
    }),
  );

test('a body is paragraphs, lists, emphasis and tables', () => {
  expect(html('One *two*.\n\n- Three.\n\n| A |\n| - |\n| B |')).toBe(
    '<p>One <em>two</em>.</p>\n<ul>\n<li>Three.</li>\n</ul>\n' +
      '<table>\n<thead>\n<tr>\n<th>A</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>B</td>\n</tr>\n</tbody>\n</table>',
  );
});

test('citations that follow one another are links in one bracket', () => {
  expect(html('Noon.<Cite id="log" /> <Cite id="gazette" />')).toBe(
    '<p>Noon. <span class="cite">(<a href="/sources/#log">log &#x26; Co., 1911</a>; ' +
      '<a href="/sources/#gazette">gazette &#x26; Co., 1911</a>)</span></p>',
  );
});

test('a link to a paragraph is named', () => {
  expect(html('Noon.<Cite id="text" />')).toBe(
    '<p>Noon. <span class="cite">(<a href="/#p2" aria-label="Paragraph 2" class="place">¶2</a>)</span></p>',
  );
});

test('names and notes lead to their addresses, other links stay', () => {
  expect(html('[Reed](figure:reed), [they](faction:dockers), [it](note:stopped), [there](https://example.org/)')).toBe(
    '<p><a href="/figure/reed/">Reed</a>, <a href="/faction/dockers/">they</a>, <a href="/note/stopped/">it</a>, ' +
      '<a href="https://example.org/">there</a></p>',
  );
});

test('elements of HTML keep their attributes', () => {
  expect(html('Say <bdi lang="fa" dir="rtl">سلام *بر*</bdi>.')).toBe(
    '<p>Say <bdi lang="fa" dir="rtl">سلام <em>بر</em></bdi>.</p>',
  );
});

test('what came later is a block or a part of a line, as it was written', () => {
  expect(html('Then. <Since>Later.</Since>')).toBe('<p>Then. <span class="since">Later.</span></p>');
  expect(html('Then.\n\n<Since>\n\nLater.\n\n</Since>')).toBe(
    '<p>Then.</p>\n<section class="since"><p>Later.</p></section>',
  );
});
