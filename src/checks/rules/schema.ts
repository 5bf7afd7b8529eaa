import type { z } from 'astro/zod';
import { kindOf } from '../../model/kinds.ts';
import { entryKey, lastRecords, type Entry } from '../read/entry.ts';
import { concerning, type Problem } from '../report/problem.ts';
import { issueProblems } from './schema/issues.ts';
import { misplacedItems, sunkKeys } from './schema/misplaced.ts';
import { indented, outdentedKey, outdentedProblem } from './schema/outdented.ts';
import { joinFolded, joinMissing, withoutCutValue } from './schema/missing.ts';
import { follows, MANY, renamedKeys } from './schema/renamed.ts';

type Issue = z.core.$ZodIssue;

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
  const outdentedKeys = [...first.values()].flatMap((entry) => outdentedKey(entry, entries));
  const last = lastRecords(entries);
  return entries.flatMap((entry) => {
    if (!isMap(entry) && first.get(entry.file) !== entry) return [];
    const isLast = last.get(entry.file) === entry;
    const outdented = outdentedKeys.find(({ key, record }) => key === entry || record === entry);
    if (outdented?.key === entry) return [outdentedProblem(outdented)];
    const problems = problemsWith(outdented ? indented(outdented) : entry, isLast);
    // What has no keys may itself be one of the keys of a record.
    if (!isMap(entry)) return problems.map((each) => concerning(each, 'ids'));
    // What came after the last record may be cut off.
    return isLast ? problems.map((each) => concerning(each, entryKey(entry))) : problems;
  });
}

/** Fields against their schema: keys, kinds, lengths, statuses, dates. A key that is misspelt is one problem. */
export function schemaProblems(entry: Entry): Problem[] {
  return problemsWith(entry, false);
}

/** The same where it is known whether the entry is the last of its file, and so may be cut off in its last value. */
function problemsWith(entry: Entry, isLast: boolean): Problem[] {
  const all = kindOf(entry.kind).schema.safeParse(entry.data).error?.issues ?? [];
  // What has so many keys of something else is something else.
  const strange = all.find((issue) => issue.code === 'unrecognized_keys' && issue.keys.length > MANY);
  const issues = strange ? [strange] : all;
  const misplaced = [...misplacedItems(entry, issues), ...sunkKeys(entry, issues)];
  if (misplaced.length > 0) return misplaced;
  const byPlace = Map.groupBy(issues, placeName);
  const isFirst = (issue: Issue) => byPlace.get(placeName(issue))?.[0] === issue;
  const renamed = issues.flatMap((issue) => renamedKeys(entry, issue, issues));
  const problems = issues
    .filter((issue) => isFirst(issue) && !renamed.some((each) => follows(entry, issue, each)))
    .flatMap((issue) =>
      issueProblems(entry, issue, renamed).map((each) => ({
        each,
        map: issue.path.slice(0, -1).join('.'),
        key: String(issue.path.at(-1)),
      })),
    );
  const lastKey = isLast ? Object.keys(entry.data ?? {}).at(-1) : undefined;
  return joinMissing(joinFolded(entry, withoutCutValue(problems, lastKey)));
}

/** The same for issues with one cause: those of one field, and items of a list that are all of another type. */
function placeName({ code, path }: Issue): string {
  const isItem = code === 'invalid_type' && typeof path.at(-1) === 'number';
  return (isItem ? [...path.slice(0, -1), 'items'] : path).join('.');
}
