import { positionOf, type Outline } from './outline.ts';
import { formatPosition } from './positions.ts';

/**
 * Every id on the page of an article, with what it points at: a paragraph, a sentence, a mention and the words of a note
 * at their position; a section at its first paragraph; a card at its entry, as `KIND:ID`. In reading order; an id that
 * occurs twice is given twice.
 */
export function articleIds({ sections, paragraphs }: Outline): [id: string, target: string][] {
  const at = (paragraph: number, start: number, end: number) =>
    formatPosition({ paragraph, start, length: end - start });
  return [
    ...sections.map(({ id, paragraphs: [first = 0] }): [string, string] => [id, `p${first}`]),
    ...paragraphs.flatMap((paragraph): [string, string][] => {
      const { id, number, text, sentences, marks } = paragraph;
      return [
        [id, at(number, 0, text.length)],
        ...sentences.map(({ id, start, end }): [string, string] => [id, at(number, start, end)]),
        ...marks.flatMap((mark): [string, string][] => {
          const words: [string, string] = [mark.id, formatPosition(positionOf({ mark, paragraph }))];
          return mark.first ? [words, [`note-${mark.target}`, `${mark.kind}:${mark.target}`]] : [words];
        }),
      ];
    }),
  ];
}
