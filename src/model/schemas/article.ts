import { z } from 'astro/zod';
import { inScript } from './cross-field.ts';
import { edtf } from './date.ts';
import { languageTag } from './language-tag.ts';
import { ref, refs } from './reference.ts';
import { line, prose, quoted } from './text.ts';
import { formerIds, slug } from './id.ts';
import { factionMap } from './faction-map.ts';
import { webAddress } from './web-address.ts';

const SEVERAL = 'write the name, or a list of two or more names';

/** An article as published elsewhere; its body is the text, marked with mentions, claims and sections. */
export const article = z
  .strictObject({
    title: line().meta({ index: 'term' }).describe('Headline, to the character'),
    author: z
      .union([line().meta({ index: 'person' }), z.array(line().meta({ index: 'person' })).min(2, SEVERAL)], {
        error: SEVERAL,
      })
      .describe('Byline, to the character; of several authors a list, which a byline joins with “and”'),
    authorNote: prose().describe('Who wrote it, one sentence of the editors'),
    authorSources: refs('source').default([]).describe('Where that is reported'),
    publication: line().describe('Publisher of the text'),
    published: edtf.describe('Date of publication'),
    publishedNote: prose().describe('How the date is known, one sentence of the editors'),
    url: webAddress.describe('Address of the text at its publisher'),
    language: languageTag.describe('Language of the text, BCP 47'),
    rights: prose().describe('Who holds the rights in the text'),
    original: z
      .strictObject({
        title: line().meta({ index: 'native' }).describe('Headline of the original in its own script'),
        language: languageTag.describe('Language of the original, BCP 47'),
        translation: quoted().describe('The editors’ rendering of that headline'),
        source: ref('source').describe('Source in which the original was read'),
      })
      .check(inScript('title', 'language'))
      .optional()
      .describe('The text this one was translated from'),
    standfirst: prose().describe('What a reader needs before the first line, in the editors’ words'),
    since: prose().optional().describe('What came of it, after the standfirst, in the editors’ words'),
    source: ref('source').describe(
      'The source record of this very text; citations take the names of the authors from it',
    ),
    sha256: z
      .string()
      .regex(/^[0-9a-f]{64}$/, 'write 64 lower-case hexadecimal digits')
      .describe('SHA-256 of the text file beside this one'),
    aliases: z
      .record(slug, slug)
      .default({})
      .describe('Former ids of places in the page, each with the id that replaces it'),
    map: factionMap.optional().describe('Alignments as the author sees them; drawn on the page of the factions'),
    lead: z.boolean().describe('True for the one article at the address /'),
    formerIds,
  })
  .check(inScript('title', 'language'), ({ value: { language, original }, issues }) => {
    if (original?.language !== language) return;
    const message = 'the language of this text; write that from which it was translated';
    issues.push({ code: 'custom', path: ['original', 'language'], message, input: language });
  });

export type Article = z.infer<typeof article>;
