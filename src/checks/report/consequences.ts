import type { Problem } from './problem.ts';

/** Codes of problems, each with those that may follow from it and cannot be judged before it is mended. */
const CONSEQUENCES: Record<string, readonly string[]> = {
  'bad-id': [
    'unknown-figure',
    'unknown-faction',
    'unknown-note',
    'unknown-source',
    'note-not-anchored',
    'unused-source',
  ],
  'claims-overlap': ['note-anchored-twice'],
  'id-clash': ['duplicate-id'],
  'text-changed': ['note-not-anchored', 'lost-id', 'alias-nowhere'],
  'unknown-note': ['note-not-anchored'],
  'unknown-source': ['unused-source'],
};

/** The problems without those that follow from others among them, so that one fault is told once. */
export function withoutConsequences(problems: readonly Problem[]): Problem[] {
  const following = new Set(problems.flatMap(({ code }) => CONSEQUENCES[code] ?? []));
  return problems.filter(({ code }) => !following.has(code));
}
