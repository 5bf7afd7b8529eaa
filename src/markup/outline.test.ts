import { toString } from 'mdast-util-to-string';
import { describe, expect, test } from 'vitest';
import { marksWithCards } from './outline.ts';
import { readOutline, readOutlineNodes } from './read-outline.ts';
import { parseMdx } from './parse.ts';

const read = (source: string) => readOutline(parseMdx(source));
const marks = (source: string) => read(source).paragraphs.flatMap((paragraph) => paragraph.marks);

test('an outline holds sections, paragraphs and marks in reading order, each with its place', () => {
  const source = `---
title: A column
---

<Section id="fall" title="The fall">

[Jonah Reed](figure:reed) fell.

<Claim note="why">Nobody knows</Claim> why.

</Section>

<Section id="end" title="The end">

Poor [Reed](figure:reed)!

</Section>
`;
  const at = (line: number, column = 1) => expect.objectContaining({ line, column });
  const mark = { aliases: [], later: [] };
  expect(read(source)).toEqual({
    sections: [
      { id: 'fall', title: 'The fall', paragraphs: [1, 2], place: at(5) },
      { id: 'end', title: 'The end', paragraphs: [3], place: at(13) },
    ],
    paragraphs: [
      {
        id: 'p1',
        number: 1,
        section: 'fall',
        prefix: '',
        text: 'Jonah Reed fell.',
        sentences: [{ id: 'p1-s1', start: 0, end: 16 }],
        marks: [
          {
            kind: 'figure',
            target: 'reed',
            id: 'reed-1',
            text: 'Jonah Reed',
            start: 0,
            number: 1,
            first: true,
            aliases: [],
            later: [{ id: 'reed-2', text: 'Reed', paragraph: 3 }],
            place: at(7),
          },
        ],
        place: at(7),
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
            ...mark,
            kind: 'note',
            target: 'why',
            id: 'words-why',
            text: 'Nobody knows',
            start: 0,
            number: 2,
            first: true,
            place: at(9),
          },
        ],
        place: at(9),
      },
      {
        id: 'p3',
        number: 3,
        section: 'end',
        prefix: '',
        text: 'Poor Reed!',
        sentences: [{ id: 'p3-s1', start: 0, end: 10 }],
        marks: [
          {
            ...mark,
            kind: 'figure',
            target: 'reed',
            id: 'reed-2',
            text: 'Reed',
            start: 5,
            number: 1,
            first: false,
            place: at(15, 6),
          },
        ],
        place: at(15),
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
  expect(marks(source).map(({ later }) => later)).toEqual([
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
  const source = 'Be they <Claim note="crews">[pilots](faction:p) and [stokers](faction:s)</Claim> or not';
  expect(marks(source).map(({ id, text, start }) => [id, text, start])).toEqual([
    ['words-crews', 'pilots and stokers', 8],
    ['p-1', 'pilots', 8],
    ['s-1', 'stokers', 19],
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
  const [paragraph] = read('Heed [the dockers’](faction:p) demands.').paragraphs;
  expect(paragraph?.text).toBe('Heed the dockers’ demands.');
  expect(paragraph?.marks.map(({ id, text, start }) => [id, text, start])).toEqual([['p-1', 'the dockers’', 5]]);
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
  expect(sections).toMatchObject([{ id: 'a', title: 'A', paragraphs: [2] }]);
  expect(paragraphs.map(({ section }) => section)).toEqual(['', 'a', '']);
});

test('the nodes of sections, paragraphs and marks are in the order of these', () => {
  const tree = parseMdx(
    '<Section id="a" title="A">\n\n[B](figure:b) <Claim note="c">[b](figure:b)</Claim>\n\n</Section>',
  );
  const { outline, sections, paragraphs } = readOutlineNodes(tree);
  expect(outline).toEqual(readOutline(tree));
  expect(sections.map((node) => node.name)).toEqual(['Section']);
  expect(paragraphs.map(({ node, marks }) => [node.type, ...marks.map((each) => toString(each))])).toEqual([
    ['paragraph', 'B', 'b', 'b'],
  ]);
  expect(outline.paragraphs[0]?.marks.map(({ text }) => text)).toEqual(['B', 'b', 'b']);
});

test('an outline holds no nodes and so can be written as JSON', () => {
  const outline = read('<Section id="a" title="A">\n\n[B](figure:b)\n\n</Section>');
  expect(JSON.parse(JSON.stringify(outline))).toEqual(outline);
});

describe('with recorded addresses', () => {
  const ids = (source: string, recorded: Record<string, string>) =>
    readOutline(parseMdx(source), { ids: new Map(Object.entries(recorded)), formerIds: new Map() })
      .paragraphs.flatMap(({ marks }) => marks)
      .map(({ id, first }) => `${id}${first ? ' first' : ''}`);

  test('a new mention before recorded ones gets the next number, and the card', () => {
    const recorded = { 'reed-1': 'p1:9+4', 'reed-2': 'p2:0+4', 'reed-3': 'p3:0+4' };
    expect(
      ids('[Him](figure:reed), and [Reed](figure:reed).\n\n[Reed](figure:reed).\n\n[Reed](figure:reed).', recorded),
    ).toEqual(['reed-4 first', 'reed-1', 'reed-2', 'reed-3']);
  });

  test('a note’s words keep their id wherever they are', () => {
    expect(ids('No <Claim note="n">words</Claim>.', { 'words-n': 'p7:0+5' })).toEqual(['words-n first']);
  });

  test('sentences are those recorded', () => {
    const recorded = { ids: new Map([['p1-s1', 'p1:0+14']]), formerIds: new Map() };
    const [paragraph] = readOutline(parseMdx('Mr. X. He left.'), recorded).paragraphs;
    expect(paragraph?.sentences).toEqual([{ id: 'p1-s1', start: 0, end: 14 }]);
  });

  test('former ids go to the one mark that has the card', () => {
    const recorded = { ids: new Map(), formerIds: new Map([['reed', ['pilot', 'master']]]) };
    const [paragraph] = readOutline(parseMdx('[A](figure:reed) [B](figure:reed)'), recorded).paragraphs;
    expect(paragraph?.marks.map(({ aliases }) => aliases)).toEqual([['note-pilot', 'note-master'], []]);
  });
});
