import { z } from 'astro/zod';
import { distinct } from './reference.ts';
import { quoted } from './text.ts';

const NAME_FORM =
  'write { family: Calder, given: Ines }, or { literal: Harbour Board } for a name that is not in two parts';

/**
 * A name as in CSL-JSON: in two parts, where it is printed as given name and family name; else, as an organization’s or a
 * family name alone, `literal` as printed.
 */
export const name = z.union(
  [z.strictObject({ family: quoted(), given: quoted() }), z.strictObject({ literal: quoted() })],
  { error: NAME_FORM },
);

/** The people and organizations who wrote something, in the order in which it names them. */
export const names = distinct(name, `write a list; for each name ${NAME_FORM}`).min(1, `leave it out, or ${NAME_FORM}`);

export type Name = z.infer<typeof name>;
