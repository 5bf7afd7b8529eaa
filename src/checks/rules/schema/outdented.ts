import { keysAt } from '../../../model/fields.ts';
import { kindOf } from '../../../model/kinds.ts';
import type { Entry } from '../../read/entry.ts';
import { problem, type Problem } from '../../report/problem.ts';

/** A key of a record that stands below it without an indent, as if it were the id of another. */
interface Outdented {
  key: Entry;
  record: Entry;
}

/** What is no record, as the key that the record before it lacks; none where it is not that. */
export function outdentedKey(key: Entry, entries: readonly Entry[]): Outdented[] {
  const own = entries.filter(({ file }) => file === key.file);
  const record = own[own.indexOf(key) - 1];
  const isKey = keysAt(kindOf(key.kind).schema, []).includes(key.id);
  return record && isKey && !Object.hasOwn(Object(record.data) as object, key.id) ? [{ key, record }] : [];
}

export function outdentedProblem({ key: { id, file, placeOf }, record }: Outdented): Problem {
  const reason = `“${id}” is no record; it belongs to “${record.id}”: indent it as the other keys there`;
  return problem('unknown-key', file, placeOf([]), reason, ['ids']);
}

/** The record as it would be with that key. */
export function indented({ key: { id, data }, record }: Outdented): Entry {
  return { ...record, data: { ...(record.data as object), [id]: data } };
}
