import type { Outline } from './outline.ts';

/** Every address on the page of an article, in reading order: sections, paragraphs, sentences, words, mentions, notes. */
export function articleIds({ sections, paragraphs }: Outline): string[] {
  return [
    ...sections.map(({ id }) => id),
    ...paragraphs.flatMap((paragraph) => [
      paragraph.id,
      ...paragraph.sentences.map(({ id }) => id),
      ...paragraph.marks.flatMap(({ first, id, target }) => (first ? [id, `note-${target}`] : [id])),
    ]),
  ];
}
