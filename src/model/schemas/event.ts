import { z } from 'astro/zod';
import { needs } from './cross-field.ts';
import { pastDate } from './date.ts';
import { ref, refs, sourceIds } from './reference.ts';
import { prose, words } from './text.ts';
import { formerIds } from './id.ts';

/** A dated event of the timeline. Keyed by its id in `events.yaml`. */
export const event = z
  .strictObject({
    date: pastDate.describe('When it happened'),
    title: words(12).describe('What happened, at most 12 words'),
    text: prose().describe('One or two sentences'),
    since: prose().optional().describe('What came of it, or became known of it, after the article'),
    sources: sourceIds.describe('Where it is reported'),
    figures: refs('figure').default([]).describe('Ids of the figures concerned'),
    deathOf: ref('figure').optional().describe('Id of the figure whose death it reports; one event a figure'),
    manner: words(3).optional().describe('How the person died, for the line of the life: “killed”; else “died”'),
    factions: refs('faction').default([]).describe('Ids of the factions and bodies concerned'),
    publication: z
      .literal(true)
      .optional()
      .describe('Marks the publication of the lead article where other events have the same date'),
    formerIds,
  })
  .check(needs('manner', 'deathOf'));
