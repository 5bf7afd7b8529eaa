import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { NoteReferences } from '../../markup/note-html.ts';

/** Where the references of the book lead, and the names of what they lead to. */
export interface BookReferences extends NoteReferences {
  /** Name of a figure. */
  nameOf: (figure: string) => string;
}

/** Citations of sources, in their order. */
export function citations(ids: readonly string[] = [], { citationOf }: NoteReferences): (ElementContent | string)[] {
  return ids.flatMap((id) => {
    const { href, label } = citationOf(id);
    return [' [', h('a', { href }, label), ']'];
  });
}
