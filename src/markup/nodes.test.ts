import type { Link, Paragraph } from 'mdast';
import { describe, expect, test } from 'vitest';
import { attribute, contains, entityOf, isJsx, jsx, toAttributes } from './nodes.ts';
import { parseMdx } from './parse.ts';

const claim = jsx('mdxJsxTextElement', 'Claim', { note: 'crews' });

describe('isJsx', () => {
  test('holds for elements in a line and for elements that are blocks', () => {
    expect(isJsx(claim)).toBe(true);
    expect(isJsx(jsx('mdxJsxFlowElement', 'Section', {}))).toBe(true);
  });

  test('holds only for the name that is asked for', () => {
    expect(isJsx(claim, 'Claim')).toBe(true);
    expect(isJsx(claim, 'Cite')).toBe(false);
  });

  test('does not hold for Markdown', () => {
    expect(isJsx({ type: 'text', value: 'Claim' })).toBe(false);
  });
});

describe('attribute', () => {
  test('is the value as written', () => {
    expect(attribute(claim, 'note')).toBe('crews');
  });

  test('is undefined where the attribute is missing', () => {
    expect(attribute(claim, 'id')).toBe(undefined);
  });

  test('is undefined where the attribute has no value or an expression', () => {
    const [element] = parseMdx('<Section open id={1 + 1} />').children;
    if (!element || !isJsx(element)) throw new TypeError('expected JSX');
    expect(attribute(element, 'open')).toBe(undefined);
    expect(attribute(element, 'id')).toBe(undefined);
  });
});

test('jsx builds an element with its attributes and children', () => {
  expect(jsx('mdxJsxTextElement', 'a', { href: '#p1', class: 'ref' }, [{ type: 'text', value: 'one' }])).toEqual({
    type: 'mdxJsxTextElement',
    name: 'a',
    attributes: [
      { type: 'mdxJsxAttribute', name: 'href', value: '#p1' },
      { type: 'mdxJsxAttribute', name: 'class', value: 'ref' },
    ],
    children: [{ type: 'text', value: 'one' }],
  });
});

test('toAttributes keeps the order of the record', () => {
  expect(toAttributes({ id: 'p1', 'data-n': '2' })).toEqual([
    { type: 'mdxJsxAttribute', name: 'id', value: 'p1' },
    { type: 'mdxJsxAttribute', name: 'data-n', value: '2' },
  ]);
});

describe('entityOf', () => {
  const link = (url: string): Link => ({ type: 'link', url, children: [] });

  test('reads figures, factions and notes', () => {
    expect(entityOf(link('figure:ada-moss'))).toEqual({ kind: 'figure', id: 'ada-moss' });
    expect(entityOf(link('faction:board'))).toEqual({ kind: 'faction', id: 'board' });
    expect(entityOf(link('note:crews'))).toEqual({ kind: 'note', id: 'crews' });
  });

  test('reads an id that was left out as an empty one', () => {
    expect(entityOf(link('figure:'))).toEqual({ kind: 'figure', id: '' });
  });

  test('is undefined for ordinary addresses', () => {
    expect(entityOf(link('https://example.org/figure:reed'))).toBe(undefined);
    expect(entityOf(link('mailto:reed@example.org'))).toBe(undefined);
    expect(entityOf(link('#figure'))).toBe(undefined);
  });
});

describe('contains', () => {
  const [paragraph] = parseMdx('It *fell **apart***.').children as [Paragraph];

  test('finds children and what is inside them', () => {
    expect(contains(paragraph, ({ type }) => type === 'emphasis')).toBe(true);
    expect(contains(paragraph, ({ type }) => type === 'strong')).toBe(true);
  });

  test('does not find the node itself, or what is not there', () => {
    expect(contains(paragraph, ({ type }) => type === 'paragraph')).toBe(false);
    expect(contains(paragraph, ({ type }) => type === 'link')).toBe(false);
  });
});
