import type { Point } from 'unist';
import type { Entry } from '../../read/entry.ts';
import { list, problem, type Problem } from '../../report/problem.ts';
import { valueAt } from './values.ts';

/** A problem, and the map and the key that it is about. */
export interface Found {
  each: Problem;
  map: string;
  key: string;
}

const isMissing = ({ each }: Found) => each.ruleId === 'missing-key';

/** A record that is cut off lacks keys, and perhaps a part of its last value, which is no further fault. */
export function withoutCutValue(found: readonly Found[], lastKey: string | undefined): readonly Found[] {
  if (lastKey === undefined || !found.some((one) => isMissing(one) && one.map === '')) return found;
  const isCut = ({ map, key }: Found) => (map === '' ? key === lastKey : map.split('.')[0] === lastKey);
  return found.filter((one) => !isCut(one));
}

/** A line without its key goes on with the value before it: one fault, of both. */
export function joinFolded({ file, data, placeOf }: Entry, found: readonly Found[]): readonly Found[] {
  const missing = found.filter((one) => isMissing(one) && one.map === '');
  const [lacking] = missing;
  if (!lacking || missing.length > 1) return found;
  const keys = Object.keys(data ?? {});
  const folded = found.find(({ map, key }) => {
    const next = keys[keys.indexOf(key) + 1];
    return map === '' && keys.includes(key) && next !== undefined && placeOf([next]).line > placeOf([key]).line + 1;
  });
  if (!folded || typeof valueAt(data, [folded.key]) !== 'string') return found;
  const reason = `“${lacking.key}” is missing, and the value of “${folded.key}” continues on the next line; write “${lacking.key}:” before what belongs to it`;
  const joined = { ...lacking, each: problem('missing-key', file, placeOf([folded.key]), reason) };
  return found.flatMap((one) => (one === folded ? [] : [one === lacking ? joined : one]));
}

/** Keys that one map lacks are one fault: its record is cut off, or the value of another key has taken them in. */
export function joinMissing(found: readonly Found[]): Problem[] {
  const missing = Map.groupBy(found.filter(isMissing), ({ map }) => map);
  return found.flatMap((one) => {
    const [first, ...others] = isMissing(one) ? (missing.get(one.map) ?? []) : [one];
    if (first !== one) return [];
    if (others.length === 0) return [one.each];
    const names = others.map(({ key }) => `“${key}”`);
    const { file = '', place, reason } = one.each;
    return [problem('missing-key', file, place as Point, `${reason}; missing too: ${list(names)}`)];
  });
}
