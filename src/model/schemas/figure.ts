import { z } from 'astro/zod';
import { nativeScript, needs } from './cross-field.ts';
import { checked, edtf, pastDate } from './date.ts';
import { languageTag } from './language-tag.ts';
import { distinct, ref, sourceIds } from './reference.ts';
import { line, prose, quoted, words } from './text.ts';
import { formerIds } from './id.ts';

/** An office or post, with the years it was held. */
const role = z.strictObject({
  role: prose().meta({ index: 'term' }).describe('The office, as reference works in the edition’s language name it'),
  from: pastDate.optional().describe('Start; left out where no source gives it'),
  to: edtf.optional().describe('End; left out where no source gives it or the office was still held'),
  note: prose().optional().describe('What the dates leave open: “end year differs between sources”'),
  since: prose().optional().describe('What came of the office, or became known of it, after the article'),
  sources: sourceIds.describe('Where the office and its dates are reported'),
});

/** How somebody places a figure among the factions. */
const label = z.strictObject({
  label: quoted().meta({ index: 'term' }).describe('The word used: “pragmatist”'),
  faction: ref('faction').optional().describe('Id of the faction that the word means'),
  per: prose().describe('Who uses the word, and when if it matters'),
  sources: sourceIds.describe('Where the word is used'),
});

/** A person named in an article. */
export const figure = z
  .strictObject({
    name: prose().meta({ index: 'person' }).describe('Usual name in the edition’s language'),
    nativeName: line().meta({ index: 'native' }).optional().describe('Name in its own script'),
    lang: languageTag.optional().describe('Language of the native name, BCP 47'),
    sortName: prose().optional().describe('The name to sort by, where it is not the last word of the name'),
    alternateNames: distinct(prose().meta({ index: 'person' }))
      .default([])
      .describe('Other spellings in Latin letters'),
    inColumn: line().meta({ index: 'term' }).describe('The article’s own words for this person'),
    central: z.boolean().default(false).describe('True for the figures the article turns on'),
    born: pastDate.optional().describe('Date of birth; left out where sources differ'),
    bornSources: sourceIds.optional().describe('Where the birth is reported'),
    died: pastDate.optional().describe('Date of death; left out where sources differ'),
    diedNote: words(12)
      .optional()
      .describe('What sources leave open about the death, shown with its date or in place of it, at most 12 words'),
    diedSources: sourceIds.optional().describe('Where the death is reported'),
    card: words(12).describe('Margin card: who this was at the time of the article, at most 12 words'),
    since: words(12)
      .optional()
      .describe('What became of the person after the article, at most 12 words, sourced in the body'),
    roles: distinct(role).default([]).describe('Offices held, oldest first'),
    labels: distinct(label).default([]).describe('Factions in which others place the figure'),
    formerIds,
    checked,
  })
  .check(
    needs('born', 'bornSources'),
    needs('died', 'diedSources'),
    needs('diedNote', 'diedSources'),
    ({ value: { died, diedNote, diedSources }, issues }) => {
      if (diedSources === undefined || died !== undefined || diedNote !== undefined) return;
      const message = '“diedSources” is given without it, and without “diedNote”; write one of them';
      issues.push({ code: 'custom', path: ['died'], message, input: died });
    },
    needs('bornSources', 'born'),
    needs('nativeName', 'lang'),
    needs('lang', 'nativeName'),
    nativeScript,
    ({ value: { name, alternateNames }, issues }) => {
      const index = alternateNames.indexOf(name);
      if (index < 0) return;
      const message = 'the same as “name”; leave it out';
      issues.push({ code: 'custom', path: ['alternateNames', index], message, input: name });
    },
  );

export type Figure = z.infer<typeof figure>;
