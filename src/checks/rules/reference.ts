import { kindNames, kindOf, type KindName } from '../../model/kinds.ts';
import { entriesOf, type Content } from '../read/content.ts';
import { entryKey, type Entry } from '../read/entry.ts';
import { isSlug } from '../../model/schemas/id.ts';
import { referencesOf, type Reference } from '../read/references.ts';
import { list, problem, type Problem } from '../report/problem.ts';

/** A message lists all ids of a kind up to this many; of more, those nearest to what was written. */
const MANY = 40;

/** Up to this many missing records of a file are reported one by one; more are one fault: the file was cut off. */
const FEW = 3;

/**
 * Names of entries that do not exist: each missing entry once, where it is named first, with the other places; those of
 * kinds not read whole may exist.
 */
export function referenceProblems(content: Content): Problem[] {
  const references = content.entries.flatMap(referencesOf);
  const ids = new Map(kindNames.map((kind) => [kind, entriesOf(content, kind).map(({ id }) => id)]));
  const present = new Set(content.entries.map(entryKey));
  const missing = references.filter((each) => !content.unread.has(each.kind) && !present.has(entryKey(each)));
  const byEntry = Map.groupBy(missing, entryKey);
  const cutOff = kindNames.filter((kind) => isCutOff(kind, [...byEntry.keys()]));
  const gone = cutOff.flatMap((kind) => missingRecords(content, kind, missing));
  return [...byEntry.values()]
    .filter(([first]) => !first || !cutOff.includes(first.kind))
    .flatMap(([first, ...others]) => {
      if (!first) return [];
      const { kind, id, entry, place } = first;
      const known = ids.get(kind) ?? [];
      // An entry whose own id is at fault may be the one that is meant.
      if (known.some((other) => !isSlug(other))) return [];
      const elsewhere = [...new Set(others.map(placeName))].filter((name) => name !== placeName(first));
      const also = elsewhere.length === 0 ? '' : ` (also at ${some(elsewhere)})`;
      const reason = `unknown ${kind} “${id}”${also}; allowed: ${allowed(kind, id, known)}`;
      return [problem(`unknown-${kind}`, entry.file, place, reason, [entryKey(first)])];
    })
    .concat(gone);
}

/** True if so many records of one file are missing that they have one cause. */
function isCutOff(kind: KindName, missing: readonly string[]): boolean {
  return kindOf(kind).format === 'map' && missing.filter((name) => name.startsWith(`${kind}:`)).length > FEW;
}

/** The records of a kind that are named and missing, as one problem of the file that would hold them. */
function missingRecords(content: Content, kind: KindName, missing: readonly Reference[]): Problem[] {
  const references = missing.filter((reference) => reference.kind === kind);
  const [first] = references;
  if (!first) return [];
  const ids = [...new Set(references.map(({ id }) => id))];
  const shown = ids.slice(0, FEW).map((id) => `“${id}”`);
  const reason = `${ids.length} records that other files name are missing, such as ${list(shown)}, first named at ${placeName(first)}; restore the file`;
  const last = entriesOf(content, kind).at(-1);
  const entries = ids.map((id) => `${kind}:${id}`);
  return [problem('missing-records', `content/${kindOf(kind).collection}.yaml`, last?.placeOf([]), reason, entries)];
}

function allowed(kind: KindName, id: string, known: readonly string[]): string {
  const { collection, format } = kindOf(kind);
  const shown = format === 'map' || known.length > MANY ? nearest(id, known) : known;
  const place = format === 'map' ? `content/${collection}.yaml` : `content/${collection}`;
  return list(shown) + (shown.length < known.length ? ` … (${known.length} in ${place})` : '');
}

function some(places: readonly string[]): string {
  return list(places.slice(0, MANY)) + (places.length > MANY ? ` and ${places.length - MANY} more` : '');
}

function placeName({ entry, place }: Reference): string {
  return place ? `${entry.file}:${place.line}` : entry.file;
}

/**
 * Entries that must be named and are not, which can be judged where nothing else is at fault: sources that nothing cites,
 * and people and groups that no article names.
 */
export function unusedProblems(content: Content): Problem[] {
  const references = content.entries.flatMap(referencesOf);
  const named = new Set(references.map(entryKey));
  const inArticles = new Set(references.filter(({ entry }) => entry.kind === 'article').map(entryKey));
  const present = new Set(content.entries.map(entryKey));
  const misspelt = new Set(references.filter((each) => !present.has(entryKey(each))).map(({ kind }) => kind));
  // An id that is none cannot be named, and words that are misspelt may be those that name the entry.
  const judged = content.entries.filter(
    ({ kind, id }) => content.unread.size === 0 && !misspelt.has(kind) && isSlug(id),
  );
  const uncited = judged.filter(({ kind, id }) => kind === 'source' && !named.has(`source:${id}`));
  const unnamed = judged.filter((entry) => kindOf(entry.kind).mention && !inArticles.has(entryKey(entry)));
  return [...uncitedSources(uncited), ...unnamed.map(unnamedEntry)];
}

/** Sources that nothing cites any more were cited by one text, which is gone. */
function uncitedSources([first, ...others]: readonly Entry[]): Problem[] {
  if (!first) return [];
  const also = others.map(({ id, file, placeOf }) => `“${id}” at ${file}:${placeOf([]).line}`);
  const too = also.length === 0 ? '' : `, nor ${list(also.slice(0, MANY))}`;
  const reason = `nothing cites the source “${first.id}”${too}; cite it or remove the record`;
  return [problem('unused-source', first.file, first.placeOf([]), reason)];
}

function unnamedEntry({ kind, id, file }: Entry): Problem {
  const reason = `no article names the ${kind} “${id}”; write [words](${kind}:${id}) in an article, or remove the file`;
  return problem(`unnamed-${kind}`, file, undefined, reason);
}

/** The ten ids that share the longest beginning with `id`. */
function nearest(id: string, known: readonly string[]): string[] {
  const shared = (other: string) => [...other].findIndex((letter, index) => letter !== id[index]);
  const score = (other: string) => (shared(other) === -1 ? other.length : shared(other));
  return [...known].sort((a, b) => score(b) - score(a) || a.localeCompare(b, 'en')).slice(0, 10);
}
