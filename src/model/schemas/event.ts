import { z } from 'astro/zod';
import { edtf, sourceIds, words } from './common.ts';

/** A dated event of the timeline. Keyed by its id in `events.yaml`. */
export const event = z.strictObject({
  date: edtf.describe('When it happened'),
  title: words(12).describe('What happened, at most 12 words'),
  text: z.string().describe('One or two sentences'),
  sources: sourceIds.describe('Where it is reported'),
  figures: z.array(z.string()).default([]).describe('Ids of the figures concerned'),
  deathOf: z.string().optional().describe('Id of the figure whose death it reports; one event a figure'),
  factions: z.array(z.string()).default([]).describe('Ids of the factions and bodies concerned'),
});

export type Event = z.infer<typeof event>;
