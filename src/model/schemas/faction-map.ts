import { z } from 'astro/zod';
import { distinct, ref } from './reference.ts';
import { prose, words } from './text.ts';
import { slug } from './id.ts';

/** How many lanes a picture can show side by side with room for names. */
const MOST_LANES = 4;
const PLACES = 'write ids in lower-case letters, digits and hyphens, each with the fields of a place below it';
const LANE = `write above, below, or the number of a lane in reading direction, 1 to ${MOST_LANES}`;

const placeId = z.string().describe('Id of a place on this map');
const mention = z.string().describe('Id of the words that this rests on: “brandt-2”');
const as = words(20).describe('What the article says there, with its words in quotation marks, at most 20 words');

const member = z.strictObject({
  mention,
  name: words(6).optional().describe('Short name for the picture, where the entry’s own would mislead or not fit'),
  through: ref('faction')
    .optional()
    .describe(
      'Id of the faction in the same place through which alone it is meant; it is then in the table, not in the picture',
    ),
  as,
});

const place = z.strictObject({
  title: words(6).describe('Heading of the place, at most 6 words'),
  lane: z
    .union([z.enum(['above', 'below']), z.int(LANE).min(1, LANE).max(MOST_LANES, LANE)], { error: LANE })
    .describe('Lane that holds the place; “above” and “below” are rows across all lanes'),
  members: z.array(member).min(1, 'name at least one mention'),
});

const arrows = z.strictObject({
  means: words(6).describe('What these arrows mean, for the key, at most 6 words'),
  lines: z
    .array(z.strictObject({ from: placeId, to: placeId }))
    .min(1, 'write at least one arrow, from and to a place')
    .superRefine((lines, context) => {
      for (const [index, { from, to }] of lines.entries()) {
        if (lines.findIndex((line) => line.from === from && line.to === to) === index) continue;
        context.addIssue({ code: 'custom', path: [index], message: 'the same arrow as another one; write it once' });
      }
    }),
});

const camp = z.strictObject({
  title: words(6).describe('Heading of the box, at most 6 words'),
  mention,
  as,
  around: distinct(placeId).min(1, 'name at least one place').describe('Neighbouring places that the box holds'),
});

/** The alignments of an article, in its author’s reading. Everyone it mentions has a place. */
export const factionMap = z.strictObject({
  places: z
    .record(slug, place, PLACES)
    .refine((places) => Object.keys(places).length > 0, 'write at least one place')
    .superRefine((places, context) => {
      const entries = Object.entries(places);
      for (const [index, [id, { title }]] of entries.entries()) {
        if (entries.findIndex(([, other]) => other.title === title) === index) continue;
        const message = 'the title of another place; write another';
        context.addIssue({ code: 'custom', path: [id, 'title'], message });
      }
    })
    .describe('Places by their ids, those of one lane in reading order'),
  arrows: z.strictObject({ thick: arrows.optional(), thin: arrows.optional() }).default({}),
  camp: camp.optional().describe('Box that the article draws around places'),
  inferred: prose().optional().describe('What the picture shows that the article does not say, for the caption'),
});

export type FactionMapFields = z.output<typeof factionMap>;
export type MemberFields = z.output<typeof member>;
export type Lane = z.output<typeof place>['lane'];
