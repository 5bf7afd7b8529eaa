import type { z } from 'astro/zod';
import { keysAt } from '../../../model/fields.ts';
import { kindOf } from '../../../model/kinds.ts';
import type { Entry } from '../../read/entry.ts';
import { list, problem, type Problem } from '../../report/problem.ts';
import { valueAt } from './values.ts';

/**
 * The first item of a list whose unknown keys are those of the items of another list, which the map does not have: the
 * line with the name of that is gone. What follows from it is not reported.
 */
export function misplacedItems({ kind, file, data, placeOf }: Entry, issues: readonly z.core.$ZodIssue[]): Problem[] {
  const { schema } = kindOf(kind);
  for (const issue of issues) {
    const index = issue.path.at(-1);
    if (issue.code !== 'unrecognized_keys' || typeof index !== 'number') continue;
    const item = issue.path.join('.');
    if (!issues.some(({ path }) => path.slice(0, -1).join('.') === item && valueAt(data, path) === undefined)) continue;
    const around = issue.path.slice(0, -2);
    const name = String(issue.path.at(-2));
    const map = valueAt(data, around) ?? {};
    const other = keysAt(schema, around)
      .filter((key) => !Object.hasOwn(map, key))
      .find((key) => {
        const keys = keysAt(schema, [...around, key, 0]);
        return issue.keys.every((each) => keys.includes(each));
      });
    if (other === undefined) continue;
    const reason = `${list(issue.keys.map((key) => `“${key}”`))} in an item of “${name}” belong to “${other}”; write “${other}:” on the line before`;
    return [problem('unknown-key', file, placeOf([...issue.path, issue.keys[0] ?? '']), reason)];
  }
  return [];
}

/** A key that the entry lacks, among the keys of a map of any: it is indented as they are. */
export function sunkKeys({ file, data, placeOf }: Entry, issues: readonly z.core.$ZodIssue[]): Problem[] {
  const lacking = issues.flatMap(({ path: [key, ...rest] }) =>
    key !== undefined && rest.length === 0 && valueAt(data, [key]) === undefined ? [key] : [],
  );
  return issues.flatMap(({ path: [map, key, ...rest] }) => {
    if (map === undefined || key === undefined || rest.length > 0 || !lacking.includes(key)) return [];
    const reason = `“${String(key)}” under “${String(map)}” belongs to the entry itself; indent it less`;
    return [problem('unknown-key', file, placeOf([map, key]), reason)];
  });
}
