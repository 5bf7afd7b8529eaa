import { expect, test } from 'vitest';
import { htmlSections } from './html-sections.ts';

test('a text is divided at its headings', () => {
  expect(htmlSections('<p>Who.</p>\n<h2 id="a">Then</h2>\n<p>One.</p><p>Two.</p> <h2>Now</h2><p>Three.</p>')).toEqual({
    intro: '<p>Who.</p>',
    sections: [
      { title: 'Then', html: '<h2 id="a">Then</h2>\n<p>One.</p><p>Two.</p>' },
      { title: 'Now', html: '<h2>Now</h2><p>Three.</p>' },
    ],
  });
});

test('nothing is lost and nothing added but the space around the parts', () => {
  const html = '<p>a</p><h2>b</h2><table><tr><th>c</th></tr></table><h3>d</h3><header>e</header>';
  const { intro, sections } = htmlSections(html);
  expect(intro + sections.map(({ html }) => html).join('')).toBe(html);
});

test('titles have no marks', () => {
  expect(htmlSections('<h3>\n<em>Since</em> then</h3>').sections.map(({ title }) => title)).toEqual(['Since then']);
});

test('a text without an introduction, and one without headings', () => {
  expect(htmlSections('<h2 id="now">Now</h2>')).toEqual({
    intro: '',
    sections: [{ title: 'Now', html: '<h2 id="now">Now</h2>' }],
  });
  expect(htmlSections('<p>Who.</p>')).toEqual({ intro: '<p>Who.</p>', sections: [] });
});

test('a heading within a quotation, a comment or an attribute begins no section, and a title has its letters', () => {
  const html = '<h2>Ropes &amp; sails</h2><blockquote><h3>Sails</h3></blockquote><!-- <h2> --><p title="<h3>">One.</p>';
  expect(htmlSections(html)).toEqual({ intro: '', sections: [{ title: 'Ropes & sails', html }] });
});
