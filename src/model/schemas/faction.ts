import { z } from 'astro/zod';
import { nativeScript, needs } from './cross-field.ts';
import { checked } from './date.ts';
import { languageTag } from './language-tag.ts';
import { distinct, ref, sourceIds } from './reference.ts';
import { line, prose, words } from './text.ts';
import { formerIds } from './id.ts';

export const factionKinds = ['faction', 'body', 'families', 'movement'] as const;

/** A member of a faction, according to somebody; of a body, somebody who held office in it. */
export const member = z
  .strictObject({
    figure: ref('figure').optional().describe('Id of the figure, where there is a page'),
    name: prose().meta({ index: 'person' }).optional().describe('Name, where there is no page'),
    as: prose().meta({ index: 'term' }).describe('The label or the office'),
    per: prose().optional().describe('Whose label it is; left out for an office'),
    sources: sourceIds.describe('Where it is reported'),
  })
  .refine((value) => (value.figure === undefined) !== (value.name === undefined), {
    error: 'give either “figure” or “name”',
  });

/** A faction, body, family or movement named in an article. */
export const faction = z
  .strictObject({
    name: prose().meta({ index: 'term' }).describe('Usual name in the edition’s language'),
    nativeName: line().meta({ index: 'native' }).optional().describe('Name in its own script'),
    lang: languageTag.optional().describe('Language of the native name, BCP 47'),
    transliteration: prose().meta({ index: 'term' }).optional().describe('The native name in Latin letters'),
    kind: z.enum(factionKinds).describe('What sort of group this is'),
    inColumn: distinct(line().meta({ index: 'term' }))
      .min(1, 'write the words of the article')
      .describe('The article’s own words for it'),
    card: words(12).describe('Margin card, at most 12 words'),
    members: distinct(member).default([]).describe('Members, as reported'),
    formerIds,
    checked,
  })
  .check(
    needs('nativeName', 'lang'),
    needs('lang', 'nativeName'),
    nativeScript,
    needs('transliteration', 'nativeName'),
  );

export type Faction = z.infer<typeof faction>;
