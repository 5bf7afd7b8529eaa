import type { Point } from 'unist';
import type { z } from 'astro/zod';
import { keysAt } from '../../model/fields.ts';
import { kindOf } from '../../model/kinds.ts';
import { lastRecords, type Entry } from '../read/entry.ts';
import { meantBy } from '../report/nearest.ts';
import { concerning, list, problem, type Problem } from '../report/problem.ts';

type Issue = z.core.$ZodIssue;

/** Characters of a value that are shown. */
const MOST_SHOWN = 200;

/** Unknown keys of one map are named one by one up to this number; more have one cause. */
const MANY = 10;

/** An unknown key and the path of the known one that is meant. */
interface Renamed {
  path: readonly PropertyKey[];
  key: string;
  meant: readonly PropertyKey[];
}

/**
 * The fields of all entries. Records of a file that are none have one cause, such as lines that are not indented, and are
 * one problem.
 */
export function fieldProblems(entries: readonly Entry[]): Problem[] {
  const isMap = ({ data }: Entry) => data !== null && typeof data === 'object' && !Array.isArray(data);
  const first = new Map(
    entries
      .filter((entry) => !isMap(entry))
      .toReversed()
      .map((entry) => [entry.file, entry]),
  );
  const last = lastRecords(entries);
  return entries.flatMap((entry) => {
    if (!isMap(entry) && first.get(entry.file) !== entry) return [];
    const isLast = last.get(entry.file) === entry;
    const problems = problemsWith(entry, isLast);
    // What has no keys may itself be one of the keys of a record.
    if (!isMap(entry)) return problems.map((each) => concerning(each, 'ids'));
    // What came after the last record may be cut off.
    return isLast ? problems.map((each) => concerning(each, `${entry.kind}:${entry.id}`)) : problems;
  });
}

/** Fields against their schema: keys, kinds, lengths, statuses, dates. A key that is misspelt is one problem. */
export function schemaProblems(entry: Entry): Problem[] {
  return problemsWith(entry, false);
}

/** The same where it is known whether the entry is the last of its file, and so may be cut off in its last value. */
function problemsWith(entry: Entry, isLast: boolean): Problem[] {
  const issues = kindOf(entry.kind).schema.safeParse(entry.data).error?.issues ?? [];
  const byPlace = Map.groupBy(issues, placeName);
  const isFirst = (issue: Issue) => byPlace.get(placeName(issue))?.[0] === issue;
  const renamed = issues.flatMap((issue) => renamedKeys(entry, issue, issues));
  const problems = issues
    .filter((issue) => isFirst(issue) && !renamed.some((each) => follows(entry, issue, each)))
    .flatMap((issue) =>
      problemsOf(entry, issue, renamed).map((each) => ({
        each,
        map: issue.path.slice(0, -1).join('.'),
        key: String(issue.path.at(-1)),
      })),
    );
  const lastKey = isLast ? Object.keys(entry.data ?? {}).at(-1) : undefined;
  return joinMissing(joinFolded(entry, withoutCutValue(problems, lastKey)));
}

interface Found {
  each: Problem;
  map: string;
  key: string;
}

const isMissing = ({ each }: Found) => each.ruleId === 'missing-key';

/** A record that is cut off lacks keys, and perhaps a part of its last value, which is no further fault. */
function withoutCutValue(found: readonly Found[], lastKey: string | undefined): readonly Found[] {
  if (lastKey === undefined || !found.some((one) => isMissing(one) && one.map === '')) return found;
  const isCut = ({ map, key }: Found) => (map === '' ? key === lastKey : map.split('.')[0] === lastKey);
  return found.filter((one) => !isCut(one));
}

/** A line without its key goes on with the value before it: one fault, of both. */
function joinFolded({ file, data, placeOf }: Entry, found: readonly Found[]): readonly Found[] {
  const missing = found.filter((one) => isMissing(one) && one.map === '');
  const [lacking] = missing;
  if (!lacking || missing.length > 1) return found;
  const keys = Object.keys(data ?? {});
  const folded = found.find(({ map, key }) => {
    const next = keys[keys.indexOf(key) + 1];
    return map === '' && keys.includes(key) && next !== undefined && placeOf([next]).line > placeOf([key]).line + 1;
  });
  if (!folded || typeof valueAt(data, [folded.key]) !== 'string') return found;
  const reason = `“${lacking.key}” is missing, and the value of “${folded.key}” goes on over the next line; write “${lacking.key}:” before what belongs to it`;
  const joined = { ...lacking, each: problem('missing-key', file, placeOf([folded.key]), reason) };
  return found.flatMap((one) => (one === folded ? [] : [one === lacking ? joined : one]));
}

/** Keys that one map lacks are one fault: its record is cut off, or the value of another key has taken them in. */
function joinMissing(found: readonly Found[]): Problem[] {
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

/** The same for issues with one cause: those of one field, and items of a list that are all of another type. */
function placeName({ code, path }: Issue): string {
  const isItem = code === 'invalid_type' && typeof path.at(-1) === 'number';
  return (isItem ? [...path.slice(0, -1), 'items'] : path).join('.');
}

/** True for what a map lacks, or cannot be, because one of its keys is misspelt. */
function follows({ data }: Entry, { code, path }: Issue, { path: map, meant }: Renamed): boolean {
  const isAt = (other: readonly PropertyKey[]) => other.join('.') === path.join('.');
  return (isAt(meant) && valueAt(data, path) === undefined) || (code === 'custom' && isAt(map));
}

function problemsOf(entry: Entry, issue: Issue, renamed: readonly Renamed[]): Problem[] {
  const { path } = issue;
  const field = path.join('.') || entry.id;
  const value = valueAt(entry.data, path);
  const fault = (code: string, reason: string, place = path) => problem(code, entry.file, entry.placeOf(place), reason);
  switch (issue.code) {
    case 'unrecognized_keys': {
      const keys = list(keysAt(kindOf(entry.kind).schema, path));
      const [first = ''] = issue.keys;
      if (issue.keys.length > MANY) {
        const reason = `${issue.keys.length} unknown keys, the first of them “${first}”; allowed here: ${keys}`;
        return [fault('unknown-key', reason, [...path, first])];
      }
      return issue.keys.map((key) => {
        const meant = renamed.find((each) => each.path === path && each.key === key)?.meant.at(-1);
        const help = meant === undefined ? '' : `did you mean “${String(meant)}”? `;
        return fault('unknown-key', `unknown key “${key}”; ${help}allowed here: ${keys}`, [...path, key]);
      });
    }
    case 'invalid_type':
      return [fault(...typeFault(field, issue.expected, value, issue.message))];
    case 'invalid_key': {
      const rule = issue.message === 'Invalid key in record' ? issue.issues[0]?.message : issue.message;
      return [fault('bad-value', `the key “${String(path.at(-1))}”: ${rule}`)];
    }
    case 'invalid_value': {
      const code = value === undefined ? 'missing-key' : 'bad-value';
      return [fault(code, `“${field}” is ${shown(value)}; allowed: ${list(issue.values.map(String))}`)];
    }
    default: {
      const named: unknown = issue.code === 'custom' ? issue.params?.['code'] : undefined;
      if (named === undefined && value === undefined) {
        return [fault('missing-key', `“${field}” is missing; ${issue.message}`)];
      }
      const found = named === undefined ? `“${field}” is ${shown(value)}` : `“${field}”`;
      return [fault(typeof named === 'string' ? named : 'bad-value', `${found}: ${issue.message}`)];
    }
  }
}

/**
 * The unknown keys of a map that are meant to be known ones: those that are nearly the same as a key that the map does
 * not have, and a single one where a single key is missing.
 */
function renamedKeys({ kind, data }: Entry, issue: Issue, issues: readonly Issue[]): Renamed[] {
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
    const meant = meantBy(key, required) ?? meantBy(key, free) ?? only;
    return meant === undefined ? [] : [{ path, key, meant: [...path, meant] }];
  });
}

/** A message of the schema’s own says more than the name of a type. */
function typeFault(field: string, expected: string, found: unknown, message: string): [code: string, reason: string] {
  const wanted = message.startsWith('Invalid input') ? `write ${withArticle(expected)}` : message;
  if (found === undefined) return ['missing-key', `“${field}” is missing; ${wanted}`];
  const kind = found === null ? 'nothing' : Array.isArray(found) ? 'a list' : withArticle(typeof found);
  return ['bad-value', `“${field}” is ${kind}; ${wanted}`];
}

function shown(value: unknown): string {
  if (value === undefined) return 'missing';
  if (value === null) return 'nothing';
  if (Array.isArray(value)) return value.length === 0 ? 'an empty list' : 'a list';
  if (typeof value === 'object') return 'a map';
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  return `“${text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text}”`;
}

function withArticle(kind: string): string {
  const names: Record<string, string> = {
    array: 'a list',
    object: 'a map',
    record: 'a map',
    string: 'text',
    boolean: 'true or false',
  };
  return names[kind] ?? `a ${kind}`;
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>((value, key) => (value as Record<PropertyKey, unknown> | undefined)?.[key], data);
}
