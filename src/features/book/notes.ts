import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { Mark, Paragraph } from '../../markup/outline.ts';
import { noteReference } from './text.ts';

/** A note of the book or the card of an entry, as it is written into the book. */
export interface BookNote {
  mark: Mark;
  paragraph: Pick<Paragraph, 'id' | 'number'>;
  /** Title of a note; name of an entry. */
  title: string;
  /** What the note itself has in place of the title: a link, a native name. */
  heading: (ElementContent | string)[];
  /** Status or kind, in words. */
  sort: string;
  /** The words in quotation marks, where the note does not begin with them as its name. */
  quoted?: string | undefined;
  card: string;
  /** What became of a person after the article. */
  since?: string | undefined;
  body: ElementContent[];
}

/** A dot between parts of a line, at whose beginning it never stands. */
const DOT = '\u00A0· ';

/** The line of the visible list, which stays where a reading system hides notes until they are asked for. */
export function noteLine({ mark, title, sort, card }: BookNote): ElementContent {
  return h('li', [noteReference(mark, `${mark.number} ${title}`), `${DOT}${sort}${DOT}${card}`]);
}

/**
 * A note. Its id is on the element with its words, so that a pop-up shows them; the link back comes first, since some
 * reading systems run notes together. `language` is that of the words quoted.
 */
export function noteElement(note: BookNote, language: string): ElementContent {
  const { mark, paragraph, heading, sort, quoted, card, since, body } = note;
  const back = { 'epub:type': 'backlink', role: 'doc-backlink', href: `#${mark.id}` };
  return h('aside', { id: `note-${mark.target}`, 'epub:type': 'footnote', role: 'doc-footnote' }, [
    ...mark.aliases.map((id) => h('span', { id })),
    h('p', [
      h('a', back, String(mark.number)),
      ' ',
      h('b', heading),
      DOT,
      h('i', sort),
      DOT,
      h('a', { href: `#${paragraph.id}` }, `¶${paragraph.number}`),
    ]),
    ...(quoted ? [h('p', { class: 'words', lang: language, dir: 'auto' }, quoted)] : []),
    h('p', { class: 'card' }, card),
    ...(since ? [h('p', { class: 'since' }, since)] : []),
    ...body,
  ]);
}
