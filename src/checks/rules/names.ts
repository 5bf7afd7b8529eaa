import type { Point } from 'unist';
import { readOutline } from '../../markup/read-outline.ts';
import { entriesOf, type Content } from '../read/content.ts';
import { entryKey, type Entry } from '../read/entry.ts';
import { referencesOf } from '../read/references.ts';
import { problem, type Problem } from '../report/problem.ts';

/** Readers tell people, groups, places, notes and sections apart by their names, and everyone with a page is linked to it. */
export function nameProblems(content: Content): Problem[] {
  return [...sameNames(content), ...sameSections(content), ...namedMembers(content)];
}

/** No two entries of a kind have the same name; of two, the one less likely to own it is at fault. */
function sameNames(content: Content): Problem[] {
  const inArticles = new Set(entriesOf(content, 'article').flatMap(referencesOf).map(entryKey));
  const claim = (entry: Entry) => (isNamedLike(entry) ? 2 : 0) + (inArticles.has(entryKey(entry)) ? 1 : 0);
  const seen = new Map<string, Entry>();
  return content.entries
    .toSorted((a, b) => claim(b) - claim(a))
    .flatMap((entry): Problem[] => {
      const { kind, file, fields, placeOf } = entry;
      const name = nameOf(entry);
      if (name === undefined) return [];
      const named = `${kind} ${name.toLowerCase()}`;
      const first = seen.get(named);
      if (!first) {
        seen.set(named, entry);
        return [];
      }
      const key = fields && 'name' in fields ? 'name' : 'title';
      const reason = `“${name}” is also the “${key}” of ${first.file}; choose another, or remove one of the files`;
      return [problem('same-name', file, placeOf([key]), reason, [entry, first].map(entryKey))];
    });
}

/** The name by which readers know an entry; undefined for a kind that has none. */
function nameOf({ kind, fields }: Entry): string | undefined {
  const { name, title } = (fields ?? {}) as Partial<Record<'name' | 'title', string>>;
  return name !== undefined && kind !== 'edition' ? name : kind === 'note' ? title : undefined;
}

/** True if the words of an id are in the name. */
function isNamedLike(entry: Entry): boolean {
  const name = nameOf(entry)?.toLowerCase();
  return name !== undefined && entry.id.split('-').every((word) => name.includes(word));
}

/** No two sections of an article have the same title. */
function sameSections(content: Content): Problem[] {
  return entriesOf(content, 'article').flatMap(({ file, tree }) => {
    const seen = new Map<string, Point | undefined>();
    return (tree ? readOutline(tree).sections : []).flatMap(({ title, place }): Problem[] => {
      const name = title.toLowerCase();
      const first = seen.get(name);
      if (!first) {
        seen.set(name, place);
        return [];
      }
      const reason = `“${title}” is also the title of the section at line ${first.line}; choose another`;
      return [problem('same-name', file, place, reason)];
    });
  });
}

/** A member of a group who has a page is named by its id. */
function namedMembers(content: Content): Problem[] {
  const ids = new Map(
    entriesOf(content, 'figure').flatMap(({ id, fields }) =>
      fields ? [fields.name, ...fields.alternateNames].map((name) => [name.toLowerCase(), id] as const) : [],
    ),
  );
  return entriesOf(content, 'faction').flatMap(({ file, fields, placeOf }) =>
    (fields?.members ?? []).flatMap(({ name }, index): Problem[] => {
      const id = name === undefined ? undefined : ids.get(name.toLowerCase());
      if (id === undefined) return [];
      const reason = `“${name}” has a page; write “figure: ${id}” instead of “name”`;
      return [problem('named-figure', file, placeOf(['members', index, 'name']), reason)];
    }),
  );
}
