import { describe, expect, test } from 'vitest';
import { readTemp } from '../../../tests/support/temp-content.ts';
import { entriesOf } from './content.ts';
import { blocksOf, CITE } from './blocks.ts';

const NOTE = 'content/notes/work-stopped.mdx';
const blocks = (body: string) =>
  entriesOf(readTemp({ [NOTE]: `---\nkind: term\n---\n\n${body}\n` }), 'note')
    .flatMap(blocksOf)
    .map(({ kind, text, place }) => ({ kind, text, line: place?.line }));
const texts = (body: string) => blocks(body).map(({ text }) => text);

describe('the blocks of a body', () => {
  test('are its paragraphs and headings in reading order, each at its line', () => {
    expect(blocks('Work stopped.\n\n## Since then\n\nIt went on.')).toEqual([
      { kind: 'paragraph', text: 'Work stopped.', line: 5 },
      { kind: 'heading', text: 'Since then', line: 7 },
      { kind: 'paragraph', text: 'It went on.', line: 9 },
    ]);
  });

  test('are the cells of a table', () => {
    expect(blocks('| Who | Word |\n| --- | --- |\n| Moss | docker |')).toEqual([
      { kind: 'cell', text: 'Who', line: 5 },
      { kind: 'cell', text: 'Word', line: 5 },
      { kind: 'cell', text: 'Moss', line: 7 },
      { kind: 'cell', text: 'docker', line: 7 },
    ]);
  });

  test('are the paragraphs of lists and quotations', () => {
    expect(blocks('- One.\n- Two.\n\n> Three.\n>\n> - Four.')).toEqual([
      { kind: 'paragraph', text: 'One.', line: 5 },
      { kind: 'paragraph', text: 'Two.', line: 6 },
      { kind: 'paragraph', text: 'Three.', line: 8 },
      { kind: 'paragraph', text: 'Four.', line: 10 },
    ]);
  });

  test('are none where there is no body', () => {
    expect(entriesOf(readTemp(), 'event').flatMap(blocksOf)).toEqual([]);
  });
});

describe('the text of a block', () => {
  test('holds the words of links, emphasis and code', () => {
    expect(texts('[Reed](figure:reed) *ended* the `talks`.')).toEqual(['Reed ended the talks.']);
  });

  test('holds a sign for each citation', () => {
    expect(texts('Work stopped.<Cite id="gazette" /> <Cite id="gazette" />')).toEqual([`Work stopped.${CITE} ${CITE}`]);
  });

  test('has single spaces for line ends and hard breaks', () => {
    expect(texts('Work\nstopped\\\nat  noon.')).toEqual(['Work stopped at noon.']);
  });

  test('leaves out words that are marked with language and direction', () => {
    expect(texts('Called <bdi lang="fa" dir="rtl">کارگر</bdi> there.')).toEqual(['Called … there.']);
    expect(texts('Called <bdi lang="ru" dir="ltr">слово</bdi> there.')).toEqual(['Called … there.']);
    expect(texts('Called <bdi lang="ru" dir="rtl">слово</bdi> there.')).toEqual(['Called слово there.']);
  });

  test('keeps words that are marked with the language alone, with the direction alone or with neither', () => {
    expect(
      texts(
        '<bdi lang="fa">یک</bdi> and <bdi dir="rtl">دو</bdi> and <bdi>سه</bdi> and <bdi lang="" dir="rtl">چهار</bdi>',
      ),
    ).toEqual(['یک and دو and سه and چهار']);
  });

  test('keeps words whose direction is not from right to left', () => {
    expect(texts('<bdi lang="fa" dir="ltr">یک</bdi>')).toEqual(['یک']);
  });
});

test('a place in a block is that of its line', () => {
  const [block] = entriesOf(
    readTemp({ [NOTE]: '---\nkind: term\n---\n\nOne  *two*\n  three\n[four](figure:reed) five.\n' }),
    'note',
  ).flatMap(blocksOf);
  const line = (words: string) => block?.placeIn(block.text.indexOf(words))?.line;
  expect(['One', 'two', 'three', 'four', 'five'].map(line)).toEqual([5, 5, 6, 7, 7]);
});
