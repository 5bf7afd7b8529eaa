import type { z } from 'astro/zod';
import { keysAt } from '../../../model/fields.ts';
import { kindOf } from '../../../model/kinds.ts';
import type { Entry } from '../../read/entry.ts';
import { meantBy } from '../../report/nearest.ts';
import { valueAt } from './values.ts';

type Issue = z.core.$ZodIssue;

/** Unknown keys of one map are named one by one up to this number; more have one cause. */
export const MANY = 10;

/** An unknown key and the path of the known one that is meant, which may be in a map around or within. */
export interface Renamed {
  path: readonly PropertyKey[];
  key: string;
  meant: readonly PropertyKey[];
}

/**
 * The unknown keys of a map that are meant to be known ones: those that are nearly the same as a key that the map does
 * not have, one after a key without a value, whose value it has, and a single one where a single key is missing.
 */
export function renamedKeys({ kind, data }: Entry, issue: Issue, issues: readonly Issue[]): Renamed[] {
  if (issue.code !== 'unrecognized_keys') return [];
  const { path, keys } = issue;
  const map = valueAt(data, path) ?? {};
  const free = keysAt(kindOf(kind).schema, path).filter((key) => !Object.hasOwn(map, key));
  const missing = issues.filter(
    (each) => each.path.length === path.length + 1 && path.every((key, index) => each.path[index] === key),
  );
  const required = free.filter((key) => missing.some((each) => each.path.at(-1) === key));
  return keys.slice(0, MANY).flatMap((key) => {
    const only = keys.length === 1 && required.length === 1 ? required[0] : undefined;
    const elsewhere = issues.find((each) => each.path.at(-1) === key && isMissing(each, data) && isAround(each, path));
    if (elsewhere) return [{ path, key, meant: elsewhere.path }];
    const meant = meantBy(key, required) ?? meantBy(key, free) ?? emptyBefore(map, key) ?? only;
    return meant === undefined ? [] : [{ path, key, meant: [...path, meant] }];
  });
}

/** The key before one, if it has no value. */
function emptyBefore(map: object, key: string): string | undefined {
  const keys = Object.keys(map);
  const before = keys[keys.indexOf(key) - 1];
  return before !== undefined && map[before as never] === null ? before : undefined;
}

function isMissing({ path }: Issue, data: unknown): boolean {
  return valueAt(data, path) === undefined;
}

/** True if the map that an issue is about is within the one at a path, or around it. */
function isAround({ path }: Issue, other: readonly PropertyKey[]): boolean {
  return path.slice(0, -1).every((key, index) => index >= other.length || other[index] === key);
}

/** True for what a map lacks, or cannot be, because one of its keys is misspelt. */
export function follows({ data }: Entry, { code, path }: Issue, { path: map, meant }: Renamed): boolean {
  const isAt = (other: readonly PropertyKey[]) => other.join('.') === path.join('.');
  if (isAt(meant) && (valueAt(data, path) ?? undefined) === undefined) return true;
  const isMissingBeside = path.slice(0, -1).join('.') === map.join('.') && valueAt(data, path) === undefined;
  return code === 'custom' && (isAt(map) || isMissingBeside);
}
