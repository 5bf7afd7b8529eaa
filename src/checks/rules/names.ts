import type { Content } from '../read/content.ts';
import { problem, type Problem } from '../report/problem.ts';

type Named = Partial<Record<'name' | 'title', string>>;

/** Readers tell people, groups, places and notes apart by their names: no two of a kind have the same. */
export function nameProblems({ entries }: Content): Problem[] {
  const seen = new Map<string, string>();
  return entries.flatMap(({ kind, id, file, fields, placeOf }): Problem[] => {
    const key = fields && 'name' in fields ? 'name' : 'title';
    const name = kind === 'note' || key === 'name' ? (fields as Named | undefined)?.[key] : undefined;
    if (typeof name !== 'string') return [];
    const named = `${kind} ${name}`;
    const first = seen.get(named);
    if (first === undefined) {
      seen.set(named, file);
      return [];
    }
    const reason = `“${name}” is also the “${key}” of ${first}; choose another, or remove one of the files`;
    return [problem('same-name', file, placeOf([key]), reason, [`${kind}:${id}`])];
  });
}
