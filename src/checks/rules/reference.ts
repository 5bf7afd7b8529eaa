import { entriesOf, type Content } from '../read/content.ts';
import { list, type Problem } from '../report/problem.ts';
import { referencesOf, type Reference } from '../read/references.ts';

/** More ids than these are not listed in a message, but those nearest to what was written. */
const MANY = 40;

const COLLECTIONS = { figure: 'figures', faction: 'factions', note: 'notes', source: 'sources' } as const;

/** Names of figures, factions, notes and sources that do not exist, and sources that nobody names. */
export function referenceProblems(content: Content): Problem[] {
  const references = content.entries.flatMap(referencesOf);
  return [...unknown(content, references), ...unused(content, references)];
}

function unknown(content: Content, references: Reference[]): Problem[] {
  const ids = Object.fromEntries(
    Object.entries(COLLECTIONS).map(([kind, name]) => [kind, new Set(entriesOf(content, name).map(({ id }) => id))]),
  );
  return references.flatMap(({ kind, id, entry, line }) => {
    if (ids[kind]?.has(id)) return [];
    const known = [...(ids[kind] ?? [])];
    const shown = kind === 'source' || known.length > MANY ? nearest(id, known) : known;
    const place = kind === 'source' ? 'content/sources.yaml' : `content/${COLLECTIONS[kind]}`;
    const more = shown.length < known.length ? ` … (${known.length} in ${place})` : '';
    return [
      {
        code: `unknown-${kind}`,
        file: entry.file,
        line,
        message: `unknown ${kind} “${id}”; allowed: ${list(shown)}${more}`,
      },
    ];
  });
}

function unused(content: Content, references: Reference[]): Problem[] {
  const cited = new Set(references.filter(({ kind }) => kind === 'source').map(({ id }) => id));
  return entriesOf(content, 'sources')
    .filter(({ id }) => !cited.has(id))
    .map(({ id, file, lineOf }) => ({
      code: 'unused-source',
      file,
      line: lineOf([]),
      message: `nobody cites the source “${id}”; cite it or remove the record`,
    }));
}

/** The ten ids that share the longest beginning with `id`. */
function nearest(id: string, known: string[]): string[] {
  const shared = (other: string) => [...other].findIndex((letter, index) => letter !== id[index]);
  const score = (other: string) => (shared(other) === -1 ? other.length : shared(other));
  return [...known].sort((a, b) => score(b) - score(a) || a.localeCompare(b, 'en')).slice(0, 10);
}
