import type { Correction } from './schemas/correction.ts';

/** Address of an entry below the base path; a note’s is that beside the lead article. */
export function entryPath(kind: Correction['kind'], id: string): string {
  const paths: Record<Correction['kind'], string> = {
    note: `/#note-${id}`,
    figure: `/figures/${id}/`,
    faction: `/factions/${id}/`,
    event: `/timeline/#${id}`,
    source: `/sources/#${id}`,
  };
  return paths[kind];
}
