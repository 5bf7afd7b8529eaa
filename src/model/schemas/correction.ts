import { z } from 'astro/zod';
import { day, formerIds, prose } from './common.ts';

/** A correction made after publication, of an entry of one of `kinds`. Keyed by an id of its own in `corrections.yaml`. */
export const correctionOf = <K extends string>(kinds: readonly K[]) =>
  z.strictObject({
    date: day.describe('Day on which it was corrected'),
    kind: z.enum(kinds).describe('What was corrected'),
    entry: z.string().describe('Id of the entry that was corrected'),
    text: prose().describe('What was wrong and what it says now'),
    formerIds,
  });

export type Correction<K extends string> = z.infer<ReturnType<typeof correctionOf<K>>>;
