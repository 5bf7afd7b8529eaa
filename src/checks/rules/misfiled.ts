import { kindNames, kindOf, type KindName } from '../../model/kinds.ts';
import type { Entry } from '../read/entry.ts';
import { problem, type Problem } from '../report/problem.ts';

/** An entry that has the fields of another kind is one fault, whatever else it has of that kind. */
export function misfiledProblems(entry: Entry): Problem[] {
  if (keysOf(entry).length === 0) return [];
  const issues = kindOf(entry.kind).schema.safeParse(entry.data).error?.issues ?? [];
  const wrong = issues.flatMap((issue) => (issue.code === 'unrecognized_keys' ? issue.keys : issue.code));
  const other = wrong.length > 1 ? otherKind(entry, wrong.length) : undefined;
  if (other === undefined) return [];
  const reason = `these are the fields of a ${other}, not of a ${entry.kind}; put them where they belong`;
  return [problem('wrong-kind', entry.file, entry.placeOf([]), reason)];
}

/** A file whose records are all of another kind is one fault. */
export function misfiledRecords(entries: readonly Entry[]): Problem[] {
  return ofYaml.flatMap((kind) => {
    const own = entries.filter((entry) => entry.kind === kind);
    const records = kindOf(kind).format === 'map' ? own.map(({ id, data }) => [id, data]) : own.flatMap(recordsOf);
    const [first] = own;
    if (!first || records.length === 0 || own.some(({ fields }) => fields)) return [];
    const other = ofYaml.find((name) => name !== kind && areRecordsOf(name, records));
    if (other === undefined) return [];
    const { collection } = kindOf(other);
    const reason = `this is what belongs in content/${collection}.yaml; put it there, and restore what was here`;
    return [problem('wrong-kind', first.file, 1, reason)];
  });
}

const ofYaml = kindNames.filter((name) => kindOf(name).format !== 'folder');

function areRecordsOf(kind: KindName, records: unknown[][]): boolean {
  const { format, schema } = kindOf(kind);
  if (format === 'single') return schema.safeParse(Object.fromEntries(records)).success;
  return records.every(([, data]) => schema.safeParse(data).success);
}

function recordsOf({ data }: Entry): [string, unknown][] {
  return Object.entries(data ?? {});
}

function keysOf({ data }: Entry): string[] {
  return Object.keys(data ?? {});
}

/** A kind of entry in a file of its own, other than that of `entry`, whose fields these are. */
function otherKind({ kind, data }: Entry, faults: number): KindName | undefined {
  const isInFolder = (name: KindName) => kindOf(name).format === 'folder';
  if (!isInFolder(kind)) return undefined;
  // A page has a title alone, as another entry may have that is not finished.
  const isMeant = (name: KindName) => faults > (name === 'page' ? 2 : 1);
  return kindNames.find(
    (name) => name !== kind && isInFolder(name) && isMeant(name) && kindOf(name).schema.safeParse(data).success,
  );
}
