import type { Nodes, Paragraph } from 'mdast';
import { toString } from 'mdast-util-to-string';
import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { attribute, isJsx } from './nodes.ts';
import { parseMdx } from './parse.ts';
import { sentencesOf, wrapSentences } from './sentences.ts';

const texts = (text: string) => sentencesOf(text, 'p1').map(({ start, end }) => text.slice(start, end));

test('sentences are numbered in their paragraph; the space between two belongs to none', () => {
  expect(sentencesOf('One ends. Two follows.', 'p6')).toEqual([
    { id: 'p6-s1', start: 0, end: 9 },
    { id: 'p6-s2', start: 10, end: 22 },
  ]);
});

test('“i.e.,” and “terms... is” end no sentence', () => {
  expect(texts('The other crew, i.e., the pilots. They stay.')).toEqual([
    'The other crew, i.e., the pilots.',
    'They stay.',
  ]);
  expect(texts('During his terms... is not only a question.')).toEqual(['During his terms... is not only a question.']);
});

test('they are found by the rules of the language', () => {
  const greek = 'Ποιος ήταν; Κανείς.';
  const found = (language: string) =>
    sentencesOf(greek, 'p1', undefined, language).map(({ start, end }) => greek.slice(start, end));
  expect(found('el')).toEqual(['Ποιος ήταν;', 'Κανείς.']);
  expect(found('en')).toEqual([greek]);
});

test('a closing quotation mark belongs to its sentence', () => {
  expect(texts('They will be “dismissed.” None stays.')).toEqual(['They will be “dismissed.”', 'None stays.']);
});

test.each(['silted-harbour', 'lamp-on-gull-rock'])('sentences hold every word of a text: %s', (article) => {
  const [, , ...paragraphs] = readFileSync(`tests/fixture/content/articles/${article}.txt`, 'utf8').split('\n\n');
  const letters = (text: string) => text.replace(/\s+/g, '');
  expect(paragraphs.map((text) => letters(texts(text).join('')))).toEqual(paragraphs.map(letters));
});

describe('recorded sentences', () => {
  const recorded = (text: string, ids: Record<string, string>) =>
    sentencesOf(text, 'p1', new Map(Object.entries(ids))).map(({ id, start, end }) => [id, text.slice(start, end)]);
  const text = 'He met Capt. Reed. They spoke.';

  test('are kept, whatever rules of Unicode divide the text', () => {
    expect(texts(text)).toEqual(['He met Capt.', 'Reed.', 'They spoke.']);
    expect(recorded(text, { 'p1-s1': 'p1:0+18', 'p1-s2': 'p1:19+11' })).toEqual([
      ['p1-s1', 'He met Capt. Reed.'],
      ['p1-s2', 'They spoke.'],
    ]);
  });

  test('are those of the paragraph alone, and those whose positions are in its text', () => {
    expect(recorded('One. Two.', { 'p11-s1': 'p11:0+9', p1: 'p1:0+9', 'p1-s2': 'p1:0+9' })).toEqual([
      ['p1-s1', 'One.'],
      ['p1-s2', 'Two.'],
    ]);
    expect(recorded('One. Two.', { 'p1-s1': 'p1:0+4', 'p1-s2': 'p1:5+40' })).toEqual([['p1-s1', 'One.']]);
  });
});

/** The paragraph with its sentences wrapped, as `id[…]` for a span, `name(…)` for emphasis, links and claims. */
function wrapped(source: string): string {
  const node = parseMdx(source).children[0] as Paragraph;
  const text = toString(node);
  wrapSentences(node, sentencesOf(text, 's'));
  expect(toString(node)).toBe(text);
  return node.children.map(shown).join('');
}

function shown(node: Nodes): string {
  if (node.type === 'text') return node.value;
  const content = 'children' in node ? node.children.map(shown).join('') : '';
  if (!isJsx(node)) return `${node.type}(${content})`;
  return node.name === 'span' ? `${attribute(node, 'id')?.slice(2)}[${content}]` : `${node.name}(${content})`;
}

test('emphasis over two sentences is divided between them', () => {
  expect(wrapped('One **two *three*. Four *five* six** seven.')).toBe(
    's1[One strong(two emphasis(three).)] s2[strong(Four emphasis(five) six) seven.]',
  );
  expect(wrapped('*<bdi lang="fa" dir="rtl">یک. دو.</bdi>*')).toBe('s1[emphasis(bdi(یک.))] s2[emphasis(bdi(دو.))]');
});

test('a sentence that begins inside a link or a claim has its span there, once', () => {
  expect(wrapped('A <Claim note="a">claim. Another *one.* Third</Claim> ends. Last.')).toBe(
    's1[A Claim(claim. s2[Another emphasis(one.)] s3[Third])] ends. s4[Last.]',
  );
  expect(wrapped('See *[both. Of](figure:a) them.*')).toBe('s1[See emphasis(link(both. s2[Of]) them.)]');
});

test('wrapping puts each sentence with its marks into a span and keeps every character', () => {
  const source = 'One [Reed](figure:reed) here. Two <Claim note="a">claims</Claim>. Three.';
  const node = parseMdx(source).children[0] as Paragraph;
  const text = toString(node);
  wrapSentences(node, sentencesOf(text, 'p1'));
  expect(toString(node)).toBe(text);
  expect(node.children.map((child) => [isJsx(child) ? attribute(child, 'id') : '', toString(child)])).toEqual([
    ['p1-s1', 'One Reed here.'],
    ['', ' '],
    ['p1-s2', 'Two claims.'],
    ['', ' '],
    ['p1-s3', 'Three.'],
  ]);
});
