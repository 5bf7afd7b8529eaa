import type { Change } from '../../../support/temp-content.ts';
import type { InvalidContent } from './invalid-content.ts';

type Attack = readonly [name: string, changes: Record<string, Change>];

/** Attacks that have one message in common, all at one place. */
interface Kind {
  of: string;
  at: string;
  code: string;
  message: RegExp;
  attacks: readonly Attack[];
}

/** An attack with each value, by whose beginning it is called. */
export const named = (make: (value: string) => Record<string, Change>, ...values: readonly string[]): Attack[] =>
  values.map((value) => [value.length > 60 ? `${value.slice(0, 60)}…` : value, make(value)]);

/** The cases of kinds, one for each attack. */
export function casesOf(kinds: readonly Kind[]): InvalidContent[] {
  return kinds.flatMap(({ of, attacks, ...expected }) =>
    attacks.map(([name, changes]) => ({ name: `${of}${name && ': '}${JSON.stringify(name)}`, changes, ...expected })),
  );
}
