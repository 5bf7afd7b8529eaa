import { z } from 'astro/zod';
import { checked } from './date.ts';
import { refs } from './reference.ts';
import { words } from './text.ts';
import { formerIds } from './id.ts';

export const noteKinds = ['claim', 'term', 'translation', 'context'] as const;

export const statuses = ['supported', 'partly supported', 'contested', 'interpretation', 'not traced'] as const;

/** A note on words of an article. Its file name is its id; the words are marked in the article itself. */
export const note = z
  .strictObject({
    kind: z.enum(noteKinds).describe('What the note does'),
    status: z.enum(statuses).optional().describe('What the sources say of a claim; for claims only'),
    title: words(7).meta({ index: 'term' }).describe('Heading of the margin card, at most 7 words'),
    card: words(20).describe('Margin card: what was so at the time of the article, at most 20 words, useful alone'),
    since: words(12)
      .optional()
      .describe(
        'What happened or became known after the article, at most 12 words, sourced in a `<Since>` of the body',
      ),
    figures: refs('figure').default([]).describe('Ids of the figures that the words are about'),
    formerIds,
    checked,
  })
  .superRefine(({ kind, status }, context) => {
    const isClaim = kind === 'claim';
    if (isClaim === (status !== undefined)) return;
    const message = isClaim
      ? `a note of kind “claim” needs a status; allowed: ${statuses.join(', ')}`
      : `a note of kind “${kind}” has no status; remove the line, or make it a claim`;
    const code = isClaim ? 'claim-without-status' : 'status-without-claim';
    context.addIssue({ code: 'custom', path: ['status'], message, params: { code } });
  });

export type Note = z.infer<typeof note>;
export type Status = (typeof statuses)[number];
