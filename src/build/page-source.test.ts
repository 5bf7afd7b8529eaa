import { expect, test } from 'vitest';
import { attributeOf, pageError, readSource } from './page-source.ts';

const html = '<!doctype html><p title="a &amp; b">one\n<em>two</em></p>';

test('only what is in the text is listed, in its order', () => {
  expect(readSource('index.html', html).elements.map(({ tagName }) => tagName)).toEqual(['p', 'em']);
});

test('places are those of the text', () => {
  const [p] = readSource('index.html', html).elements;
  const { start, inside, insideEnd, end } = p!;
  expect(html.slice(start, end)).toBe(html.slice(15));
  expect(html.slice(inside, insideEnd)).toBe('one\n<em>two</em>');
});

test('attributes are read as browsers read them', () => {
  const [p] = readSource('index.html', html).elements;
  expect(attributeOf(p!, 'title')).toBe('a & b');
  expect(attributeOf(p!, 'lang')).toBeUndefined();
});

test('an element ends where its end tag does, or where that is implied', () => {
  const text = '<ul><li>a<li>b <br>c</ul><style>p>b{}</style><svg><path d=x /></svg>';
  const { elements } = readSource('index.html', text);
  const wholes = elements.map(({ tagName, start, end }) => [tagName, text.slice(start, end)]);
  expect(wholes).toEqual([
    ['ul', '<ul><li>a<li>b <br>c</ul>'],
    ['li', '<li>a'],
    ['li', '<li>b <br>c'],
    ['br', '<br>'],
    ['style', '<style>p>b{}</style>'],
    ['svg', '<svg><path d=x /></svg>'],
    ['path', '<path d=x />'],
  ]);
});

test('attributes have their places', () => {
  const text = `<a  href=/x class="b c" hidden title='d>e'>f</a>`;
  const [a] = readSource('index.html', text).elements;
  expect(a!.attributes.map(({ start, end }) => text.slice(start, end))).toEqual([
    'href=/x',
    'class="b c"',
    'hidden',
    "title='d>e'",
  ]);
});

test('a page without edits stays as it is, to the byte', () => {
  const odd = '<!DOCTYPE html><P CLASS=a>x<br/> <b>y';
  expect(readSource('index.html', odd).edits.toString()).toBe(odd);
});

test('an error names page, line and element', () => {
  const source = readSource('about/index.html', html);
  expect(pageError(source, source.elements[1]!, 'found a').message).toBe('about/index.html:2 <em>: found a');
});
