import type { Point } from 'unist';
import { readOutline } from '../../markup/read-outline.ts';
import { entriesOf, type Content } from '../read/content.ts';
import { problem, type Problem } from '../report/problem.ts';

type Named = Partial<Record<'name' | 'title', string>>;

/** Readers tell people, groups, places, notes and sections apart by their names, and everyone with a page is linked to it. */
export function nameProblems(content: Content): Problem[] {
  return [...sameNames(content), ...sameSections(content), ...namedMembers(content)];
}

/** No two of a kind have the same name. */
function sameNames({ entries }: Content): Problem[] {
  const seen = new Map<string, string>();
  return entries.flatMap(({ kind, id, file, fields, placeOf }): Problem[] => {
    const key = fields && 'name' in fields ? 'name' : 'title';
    const name = kind === 'note' || key === 'name' ? (fields as Named | undefined)?.[key] : undefined;
    if (typeof name !== 'string') return [];
    const named = `${kind} ${name.toLowerCase()}`;
    const first = seen.get(named);
    if (first === undefined) {
      seen.set(named, file);
      return [];
    }
    const reason = `“${name}” is also the “${key}” of ${first}; choose another, or remove one of the files`;
    return [problem('same-name', file, placeOf([key]), reason, [`${kind}:${id}`])];
  });
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
  const ids = new Map(entriesOf(content, 'figure').map(({ id, fields }) => [fields?.name, id]));
  return entriesOf(content, 'faction').flatMap(({ file, fields, placeOf }) =>
    (fields?.members ?? []).flatMap(({ name }, index): Problem[] => {
      const id = name === undefined ? undefined : ids.get(name);
      if (id === undefined) return [];
      const reason = `“${name}” has a page; write “figure: ${id}” in the place of “name”`;
      return [problem('named-figure', file, placeOf(['members', index, 'name']), reason)];
    }),
  );
}
