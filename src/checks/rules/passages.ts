import type { Point } from 'unist';
import { attribute, isJsx } from '../../markup/nodes.ts';
import { fieldsOf, type FieldMeta } from '../../model/fields.ts';
import { kindOf } from '../../model/kinds.ts';
import { blocksOf, type Block } from '../read/blocks.ts';
import type { Entry } from '../read/entry.ts';

export type Prose = NonNullable<FieldMeta['prose']>;

/** Words of the editors, or that they quote, in one piece: a field, or a block of a body. */
export interface Passage {
  text: string;
  place: Point | undefined;
  /** Whose words they are, as the schema says. */
  prose: Prose;
  /** For a passage of a body: the place of the character at an offset. */
  placeIn?: Block['placeIn'];
}

/** Articles are not the editors’ words; their fields are, and the titles of their sections. */
export function passagesOf(entry: Entry): Passage[] {
  const inFields = fieldsOf(kindOf(entry.kind).schema, entry.data).flatMap(({ value, path, prose }) =>
    prose ? [{ text: value, place: entry.placeOf(path), prose }] : [],
  );
  return [...inFields, ...(entry.kind === 'article' ? titlesOf(entry) : bodyOf(entry))];
}

function bodyOf(entry: Entry): Passage[] {
  return blocksOf(entry).map((block) => ({ ...block, prose: 'own' }));
}

/** The titles of an article’s sections, which the editors write as well. */
function titlesOf({ tree }: Entry): Passage[] {
  return (tree?.children ?? []).flatMap((node) => {
    const title = isJsx(node, 'Section') ? attribute(node, 'title') : undefined;
    return title === undefined ? [] : [{ text: title, place: node.position?.start, prose: 'own' }];
  });
}
