import type { ElementContent } from 'hast';
import { h } from 'hastscript';
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

/** Citations of sources in one bracket, in their order. */
export function citations(
  ids: readonly string[] = [],
  { citationOf, separator }: Pick<BookReferences, 'citationOf' | 'separator'>,
): (ElementContent | string)[] {
  if (ids.length === 0) return [];
  const links = ids.flatMap((id, index) => {
    const { href, label } = citationOf(id);
    return [index > 0 ? separator : '', h('a', { href }, label)];
  });
  return [' (', ...links, ')'];
}
