import { z } from 'astro/zod';
import { edtf, prose, ref, slug } from './common.ts';

/** Periods of the timeline that every site has, the middle one being the month of the lead article. */
export const knownPeriods = ['before', 'column', 'after'] as const;

const period = z.strictObject({
  title: prose().describe('Heading of the period'),
  from: edtf.optional().describe('Its first day, month or year; it ends where the next begins'),
});

/** What the pages besides the articles say that does not follow from the entries; every field can be left out. */
export const site = z.strictObject({
  limits: prose().optional().describe('Limits of the notes, for the page about the site'),
  factionsNote: prose().optional().describe('What a reader needs before the index of factions'),
  factions: z.array(ref('faction')).default([]).describe('Ids of the factions in the order of their index and map'),
  periods: z
    .record(slug, period)
    .default({})
    .superRefine((periods, context) => {
      for (const [id, { from }] of Object.entries(periods)) {
        if (from !== undefined || knownPeriods.some((known) => known === id)) continue;
        const message = `only ${knownPeriods.join(', ')} begin by themselves; write the first day of “${id}”`;
        context.addIssue({ code: 'custom', path: [id, 'from'], message });
      }
    })
    .describe('Periods of the timeline by id: titles for “before”, “column” and “after”, and further ones'),
});

export type Site = z.infer<typeof site>;
