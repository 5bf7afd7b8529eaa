import { z } from 'astro/zod';
import { inScript } from './cross-field.ts';
import { day, pastDate } from './date.ts';
import { languageTag } from './language-tag.ts';
import { foreign, prose, quoted } from './text.ts';
import { formerIds } from './id.ts';
import { names } from './name.ts';
import { webAddress } from './web-address.ts';

export const sourceTypes = [
  'news agency',
  'newspaper',
  'broadcaster',
  'official',
  'research',
  'reference',
  'opinion',
] as const;

/** A publication in which facts of this site were read. Keyed by its id in `sources.yaml`. */
export const source = z
  .strictObject({
    publisher: prose().describe('Outlet that reported it, not the outlet that reprinted it'),
    short: prose().optional().describe('Name used in citations, where shorter than the publisher’s'),
    title: foreign().describe('Title, or a description in square brackets where the page has none'),
    titleLang: languageTag.optional().describe('Language of the title, if it is not the edition’s, BCP 47'),
    author: names.optional().describe('Authors as printed, each { family, given } or { literal }'),
    date: pastDate.optional().describe('Date of publication; left out where the page shows none'),
    language: languageTag.describe('Language of the page read, BCP 47'),
    url: webAddress.optional().describe('Address of the page read; left out for copies that are not to be linked'),
    archive: z
      .strictObject({
        url: webAddress.describe('Address of the archived copy'),
        date: day.describe('Day on which the archive made it'),
      })
      .optional()
      .describe('Copy of the page in a web archive; `npm run sources -- check --write` records those it finds'),
    copy: quoted().optional().describe('Where the address is a reprint or a copy: who carries it'),
    type: z.enum(sourceTypes).describe('What sort of publication it is'),
    stance: prose().optional().describe('What a reader should know of the outlet: “state agency”, “advocacy group”'),
    read: z.enum(['opening', 'whole']).describe('How much of it was read'),
    formerIds,
  })
  .check(
    inScript('title', 'titleLang'),
    ({ value: { publisher, short }, issues }) => {
      if (short === undefined || short.length < publisher.length) return;
      const message = 'no shorter than “publisher”; shorten it, or leave it out';
      issues.push({ code: 'custom', path: ['short'], message, input: short });
    },
    ({ value: { url, archive }, issues }) => {
      if (archive === undefined || archive.url !== url) return;
      const message = 'the address of the page itself; write that of the copy';
      issues.push({ code: 'custom', path: ['archive', 'url'], message, input: url });
    },
  );

export type Source = z.infer<typeof source>;
