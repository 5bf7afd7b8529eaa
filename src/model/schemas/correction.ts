import { z } from 'astro/zod';
import { day } from './date.ts';
import { prose, repeated } from './text.ts';
import { formerIds } from './id.ts';

/** A correction made after publication, of an entry of one of `kinds`. Keyed by an id of its own in `corrections.yaml`. */
export const correctionOf = <K extends string>(kinds: readonly K[]) =>
  z
    .strictObject({
      date: day.describe('Day on which it was corrected'),
      kind: z.enum(kinds).describe('What was corrected'),
      entry: z.string().describe('Id of the entry that was corrected'),
      text: prose().describe('What was wrong, and how that is known'),
      was: repeated().describe('The old wording, without its citations'),
      now: repeated().describe('The new wording in its place'),
      formerIds,
    })
    .refine(({ was, now }) => was !== now, {
      error: 'the same words as “was”; write what the entry says now',
      path: ['now'],
    });

export type Correction<K extends string> = z.infer<ReturnType<typeof correctionOf<K>>>;
