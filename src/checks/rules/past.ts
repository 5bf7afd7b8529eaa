import { machineDate } from '../../model/dates.ts';
import { fieldsOf } from '../../model/fields.ts';
import { kindOf } from '../../model/kinds.ts';
import type { Content } from '../read/content.ts';
import { problem, type Problem } from '../report/problem.ts';

/** Hours by which the day begins earlier in some place than in Greenwich. */
const EARLIEST_HOURS = 14;

/**
 * What has been done, such as a comparison with sources, was not done after `now`, a time in milliseconds. Where most of
 * these days are later, it is the clock that is wrong.
 */
export function pastProblems(content: Content, now = Date.now()): Problem[] {
  const today = new Date(now + EARLIEST_HOURS * 3_600_000).toISOString().slice(0, 10);
  const dates = content.entries
    .filter(({ fields }) => fields)
    .flatMap((entry) =>
      fieldsOf(kindOf(entry.kind).schema, entry.data).flatMap(({ past, value, path }) =>
        past ? [{ entry, path, value }] : [],
      ),
    );
  const later = dates.filter(({ value }) => machineDate(value) > today.slice(0, machineDate(value).length));
  if (later.length > dates.length / 2) return [];
  return later.map(({ entry: { file, placeOf }, path, value }) => {
    const reason = `“${String(path.at(-1))}” is ${value}, which is still to come; it is not later than today, ${today}`;
    return problem('still-to-come', file, placeOf(path), reason);
  });
}
