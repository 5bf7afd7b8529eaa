import type { Change } from '../../../support/temp-content.ts';
import type { InvalidContent } from './invalid-content.ts';

/** A case on a line of its own. */
export type Row = [name: string, changes: Record<string, Change>, at: string, code: string, message: RegExp];

/** The cases of rows on one topic. */
export function casesFrom(topic: string, rows: readonly Row[]): InvalidContent[] {
  return rows.map(([name, changes, at, code, message]) => ({ name: `${topic}: ${name}`, changes, at, code, message }));
}
