import type { ElementContent } from 'hast';
import type { References } from '../../markup/bodies.ts';

/** Where the references of the book lead, and the names of what they lead to. */
export interface BookReferences extends References {
  /**
   * Id, address and label of a source in the bibliography of the book. The ids are short: those of the site would take a
   * fifteenth of the book.
   */
  citationOf: (id: string) => { place: string; href: string; label: string };
  /** Name of a figure. */
  nameOf: (figure: string) => string;
}

/** A citation of sources in their order, after a space; nothing where there are none. */
export function citations(
  ids: readonly string[] = [],
  { cite }: Pick<References, 'cite'>,
): (ElementContent | string)[] {
  return ids.length === 0 ? [] : [' ', ...cite(ids)];
}
