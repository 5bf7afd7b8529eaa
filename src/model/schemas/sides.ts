import { z } from 'astro/zod';
import { ref, words } from './common.ts';

/** Somebody, or a group, on a side. */
const placed = z.strictObject({
  mention: z.string().describe('Address of the words that the place rests on: “reed-1”'),
  name: words(6).optional().describe('Short name for the picture, where the entry’s own would mislead or not fit'),
  faction: ref('faction').optional().describe('Id of the faction on this side through which alone a figure is meant'),
  as: words(20).describe('What the article says there, with its words in quotation marks, at most 20 words'),
});

const side = (what: string) =>
  z
    .strictObject({
      title: words(6).describe('Heading of the side in the picture, at most 6 words'),
      members: z.array(placed).min(1, 'name at least one mention'),
    })
    .describe(what);

/** How an article aligns those it names, in its author’s reading. Every figure and faction in it has a place. */
export const sides = z.strictObject({
  above: side('Who is above both sides'),
  threatening: side('Who threatens'),
  signal: side('By whose fate they warn'),
  warned: side('Who is warned by it'),
  camp: side('The camp that the article draws round those who threaten and those who are warned'),
  approached: side('Who the warned are said to have turned to'),
  threatened: side('Whom those who threaten also mean'),
  unplaced: side('Who is named without being put on a side'),
  outside: side('Who is outside the contest'),
});

export type Sides = z.infer<typeof sides>;
export type Place = keyof Sides;
