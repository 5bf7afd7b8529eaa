import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { NoteReferences } from '../../markup/note-html.ts';

/** Where the references of the book lead, and the names of what they lead to. */
export interface BookReferences extends NoteReferences {
  /** Address and label of a source, as the bibliography of the book has them. */
  citationOf: (id: string) => { href: string; label: string };
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
