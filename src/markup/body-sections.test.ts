import { toHtml } from 'hast-util-to-html';
import type { Root } from 'hast';
import { h } from 'hastscript';
import { expect, test } from 'vitest';
import { addressHeadings, bodySections, lowerHeadings } from './body-sections.ts';

const body = (): Root => ({
  type: 'root',
  children: [
    h('p', 'Who.'),
    h('h2', ['Ropes ', h('em', '& sails')]),
    h('p', 'One.'),
    h('blockquote', h('h2', 'Quoted')),
    h('h2', 'Now'),
    h('p', 'Two.'),
  ],
});

const sections = (root: Root) => bodySections(root).map(({ title, children }) => [title, toHtml(children)]);

test('a body is divided at its own headings, whose titles have no marks', () => {
  expect(sections(body())).toEqual([
    ['', '<p>Who.</p>'],
    ['Ropes & sails', '<h2>Ropes <em>&#x26; sails</em></h2><p>One.</p><blockquote><h2>Quoted</h2></blockquote>'],
    ['Now', '<h2>Now</h2><p>Two.</p>'],
  ]);
});

test('a body without an introduction, and one without headings', () => {
  expect(sections({ type: 'root', children: [h('h3', 'Now')] })).toEqual([
    ['', ''],
    ['Now', '<h3>Now</h3>'],
  ]);
  expect(sections({ type: 'root', children: [h('p', 'Who.')] })).toEqual([['', '<p>Who.</p>']]);
});

test('headings get ids of their words, in any script', () => {
  const root: Root = { type: 'root', children: [h('h2', 'In May 1911: who?'), h('h2', 'منذ ذلك')] };
  expect(toHtml(addressHeadings(root))).toBe(
    '<h2 id="in-may-1911-who">In May 1911: who?</h2><h2 id="منذ-ذلك">منذ ذلك</h2>',
  );
});

test('headings go a level down', () => {
  expect(toHtml(lowerHeadings(body()))).toMatch(
    /^<p>Who.<\/p><h3>Ropes .*<h2>Quoted<\/h2>.*<h3>Now<\/h3><p>Two.<\/p>$/,
  );
});
