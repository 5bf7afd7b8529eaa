import { entriesOf, type Content } from './content.ts';
import { list, type Problem } from './problem.ts';
import { referencesOf, type Reference } from './walk.ts';

const COLLECTIONS = { figure: 'figures', faction: 'factions', note: 'notes', source: 'sources' } as const;

/** Names of figures, factions, notes and sources that do not exist, and sources that nobody names. */
export function referenceProblems(content: Content): Problem[] {
  const references = content.entries.flatMap(referencesOf);
  return [...unknown(content, references), ...unused(content, references)];
}

function unknown(content: Content, references: Reference[]): Problem[] {
  return references.flatMap(({ kind, id, entry, line }) => {
    const known = entriesOf(content, COLLECTIONS[kind]).map((item) => item.id);
    if (known.includes(id)) return [];
    const shown = kind === 'source' ? nearest(id, known) : known;
    const more = shown.length < known.length ? ` … (${known.length} in content/sources.yaml)` : '';
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
