import { z } from 'astro/zod';
import { edtf } from './common.ts';

export const correctable = ['note', 'figure', 'faction', 'event', 'source'] as const;

/** A correction made after publication. Keyed by an id of its own in `corrections.yaml`. */
export const correction = z.strictObject({
  date: edtf.describe('Day on which it was corrected'),
  kind: z.enum(correctable).describe('What was corrected'),
  entry: z.string().describe('Id of the entry that was corrected'),
  text: z.string().describe('What was wrong and what it says now'),
});

export type Correction = z.infer<typeof correction>;
