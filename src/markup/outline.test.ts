import { expect, test } from 'vitest';
import { marksWithCards, plainOutline, readOutline } from './outline.ts';
import { parseMdx } from './parse.ts';

const read = (source: string) => readOutline(parseMdx(source));
const marks = (source: string) => read(source).paragraphs.flatMap((paragraph) => paragraph.marks);

test('an outline holds sections, paragraphs and marks in reading order', () => {
  const source = `---
title: A column
---

<Section id="fall" title="The fall">

[Ali Akbari](figure:akbari) fell.

<Claim note="why">Nobody knows</Claim> why.

</Section>

<Section id="end" title="The end">

Poor [Akbari](figure:akbari)!

</Section>
`;
  expect(plainOutline(read(source))).toEqual({
    sections: [
      { id: 'fall', title: 'The fall', paragraphs: [1, 2] },
      { id: 'end', title: 'The end', paragraphs: [3] },
    ],
    paragraphs: [
      {
        id: 'p1',
        number: 1,
        section: 'fall',
        prefix: '',
        text: 'Ali Akbari fell.',
        sentences: [{ id: 'p1-s1', start: 0, end: 16 }],
        marks: [
          {
            kind: 'figure',
            target: 'akbari',
            id: 'akbari-1',
            text: 'Ali Akbari',
            start: 0,
            number: 1,
            first: true,
            aliases: [],
            again: [{ id: 'akbari-2', text: 'Akbari', paragraph: 3 }],
            line: 7,
          },
        ],
        line: 7,
      },
      {
        id: 'p2',
        number: 2,
        section: 'fall',
        prefix: '',
        text: 'Nobody knows why.',
        sentences: [{ id: 'p2-s1', start: 0, end: 17 }],
        marks: [
          {
            kind: 'note',
            target: 'why',
            id: 'words-why',
            text: 'Nobody knows',
            start: 0,
            number: 2,
            first: true,
            aliases: [],
            again: [],
            line: 9,
          },
        ],
        line: 9,
      },
      {
        id: 'p3',
        number: 3,
        section: 'end',
        prefix: '',
        text: 'Poor Akbari!',
        sentences: [{ id: 'p3-s1', start: 0, end: 12 }],
        marks: [
          {
            kind: 'figure',
            target: 'akbari',
            id: 'akbari-2',
            text: 'Akbari',
            start: 5,
            number: 1,
            first: false,
            aliases: [],
            again: [],
            line: 15,
          },
        ],
        line: 15,
      },
    ],
  });
});

test('mentions are numbered through the article, each name on its own', () => {
  const source = '[A](figure:a) [B](faction:b) [a](figure:a)\n\n[b](faction:b) [A.](figure:a)';
  expect(marks(source).map(({ id }) => id)).toEqual(['a-1', 'b-1', 'a-2', 'b-2', 'a-3']);
});

test('the first mention lists the later ones; these list nothing', () => {
  const source = '[Ali](figure:a) and [he](figure:a).\n\nOne.\n\n[Him](figure:a).';
  expect(marks(source).map(({ again }) => again)).toEqual([
    [
      { id: 'a-2', text: 'he', paragraph: 1 },
      { id: 'a-3', text: 'Him', paragraph: 3 },
    ],
    [],
    [],
  ]);
});

test('notes and names have one sequence of numbers, in the order in which their words end', () => {
  const source = '<Claim note="x">One [two](figure:a)</Claim>.\n\n[Three](figure:b) <Claim note="y">four</Claim>.';
  expect(marks(source).map(({ id, number }) => [id, number])).toEqual([
    ['words-x', 2],
    ['a-1', 1],
    ['b-1', 3],
    ['words-y', 4],
  ]);
});

test('a later mention has the number of the first', () => {
  const source = '[A](figure:a) [B](figure:b)\n\n[a](figure:a) <Claim note="n">c</Claim>';
  expect(marks(source).map(({ number, first }) => [number, first])).toEqual([
    [1, true],
    [2, true],
    [1, false],
    [3, true],
  ]);
});

test('the cards of a paragraph are its first mentions and notes, by number', () => {
  const source = '[A](figure:a)\n\n<Claim note="x">One [two](figure:b)</Claim> [a](figure:a)';
  const paragraphs = read(source).paragraphs;
  expect(paragraphs.map((paragraph) => marksWithCards(paragraph).map(({ id }) => id))).toEqual([
    ['a-1'],
    ['b-1', 'words-x'],
  ]);
});

test('words come before the names in them, each with its own offset', () => {
  const source = 'Be they <Claim note="camps">[reformist](faction:r) and [moderate](faction:m)</Claim> or not';
  expect(marks(source).map(({ id, text, start }) => [id, text, start])).toEqual([
    ['words-camps', 'reformist and moderate', 8],
    ['r-1', 'reformist', 8],
    ['m-1', 'moderate', 22],
  ]);
});

test('offsets count the text alone, not its Markdown', () => {
  const source = '**Two** &amp; `three`, [there](https://example.org/), *[A](figure:a)*';
  const [paragraph] = read(source).paragraphs;
  expect(paragraph?.text).toBe('Two & three, there, A');
  expect(paragraph?.marks.map(({ text, start }) => [text, start])).toEqual([['A', 20]]);
});

test('offsets count UTF-16 code units', () => {
  expect(marks('🜨 [A](figure:a)').map(({ start }) => start)).toEqual([3]);
});

test('a mention keeps the apostrophe that it ends in', () => {
  const [paragraph] = read('Heed [the protesters’](faction:p) demands.').paragraphs;
  expect(paragraph?.text).toBe('Heed the protesters’ demands.');
  expect(paragraph?.marks.map(({ id, text, start }) => [id, text, start])).toEqual([['p-1', 'the protesters’', 5]]);
});

test('ordinary links are not marks', () => {
  expect(marks('See [there](https://example.org/).')).toEqual([]);
});

test('paragraphs of the article count, those of its quotations and lists too, others do not', () => {
  const source = '# Title\n\nOne.\n\n> Two.\n\n- Three.\n\n<Aside>\n\nFour.\n\n</Aside>\n\nFive.';
  expect(read(source).paragraphs.map(({ id, prefix, text }) => [id, prefix + text])).toEqual([
    ['p1', 'One.'],
    ['p2', '> Two.'],
    ['p3', '- Three.'],
    ['p4', 'Five.'],
  ]);
});

test('a paragraph outside of sections has none', () => {
  const { sections, paragraphs } = read('One.\n\n<Section id="a" title="A">\n\nTwo.\n\n</Section>\n\nThree.');
  expect(sections).toEqual([{ id: 'a', title: 'A', paragraphs: [2] }]);
  expect(paragraphs.map(({ section }) => section)).toEqual(['', 'a', '']);
});

test('every part remembers the node that it was read from', () => {
  const { nodes, sections, paragraphs } = read('<Section id="a" title="A">\n\n[B](figure:b)\n\n</Section>');
  const parts = [sections[0], paragraphs[0], paragraphs[0]?.marks[0]];
  expect(parts.map((part) => part && nodes.get(part)?.type)).toEqual(['mdxJsxFlowElement', 'paragraph', 'link']);
});

test('the plain outline holds no nodes', () => {
  expect(plainOutline(read('One.'))).toEqual({
    sections: [],
    paragraphs: [
      {
        id: 'p1',
        number: 1,
        section: '',
        prefix: '',
        text: 'One.',
        marks: [],
        sentences: [{ id: 'p1-s1', start: 0, end: 4 }],
        line: 1,
      },
    ],
  });
});
