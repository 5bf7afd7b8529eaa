import type { Point } from 'unist';
import { fieldsOf } from '../../model/fields.ts';
import { kindOf, type KindName } from '../../model/kinds.ts';
import { referencesIn } from '../../markup/references.ts';
import { entriesOf, type Content } from './content.ts';
import type { Entry } from './entry.ts';

/** The name of another entry, and where it was written. */
export interface Reference {
  kind: KindName;
  id: string;
  entry: Entry;
  place: Point | undefined;
  /** True for the words that a note is on. */
  anchor: boolean;
}

/** Every reference that an entry makes, in its fields and in its body. */
export function referencesOf(entry: Entry): Reference[] {
  const inFields = fieldsOf(kindOf(entry.kind).schema, entry.data).flatMap(({ ref, value, path }) =>
    ref ? [{ kind: ref as KindName, id: value, entry, place: entry.placeOf(path), anchor: false }] : [],
  );
  const inBody = entry.tree ? referencesIn(entry.tree) : [];
  const corrected = entry.kind === 'correction' ? correctedEntry(entry as Entry<'correction'>) : [];
  return [...inFields, ...inBody.map((reference) => ({ ...reference, entry })), ...corrected];
}

/** The articles whose words notes are on, by the ids of the notes. */
export function anchoringArticles(content: Content): Map<string, Entry<'article'>> {
  return new Map(
    entriesOf(content, 'article').flatMap((article) =>
      (article.tree ? referencesIn(article.tree) : []).flatMap(({ anchor, id }) =>
        anchor ? [[id, article] as const] : [],
      ),
    ),
  );
}

/** The entry that a correction is of: two fields name it, its kind and its id. */
function correctedEntry(entry: Entry<'correction'>): Reference[] {
  if (!entry.fields) return [];
  const { kind, entry: id } = entry.fields;
  return [{ kind, id, entry, place: entry.placeOf(['entry']), anchor: false }];
}
