import { z } from 'astro/zod';
import { findsAll, findsNothing, isPattern } from '../patterns.ts';
import { edtf } from './date.ts';
import { languageTag } from './language-tag.ts';
import { distinct, refs } from './reference.ts';
import { line, prose } from './text.ts';
import { slug } from './id.ts';
import { webAddress } from './web-address.ts';

/** Periods of the timeline that every edition has, the middle one being the month of the lead article. */
export const knownPeriods = ['before', 'column', 'after'] as const;

/** Labels of the interface that an edition may word for itself. */
const labelNames = ['central', 'others', 'otherEvents', 'groups', 'institutions', 'movements'] as const;

const MAILTO =
  /^mailto:[\w+-]+(?:\.[\w+-]+)*@(?:[\da-z](?:[\da-z-]*[\da-z])?\.)+[a-z]{2,}(?:\?(?:[\w.=&+-]|%[\da-f]{2})+)?$/i;

const period = z.strictObject({
  title: prose().describe('Heading of the period'),
  from: edtf.optional().describe('Its first day, month or year; it ends where the next begins'),
});

const pattern = (what: string) =>
  z
    .string()
    .refine(isPattern, { error: 'write a regular expression, as in JavaScript between slashes', abort: true })
    .refine((source) => !/^\/.*\/[a-z]*$/.test(source), 'write it without the slashes around it')
    .refine((source) => !findsNothing(source), 'matches the empty string; ask for at least one character')
    .describe(what);

/** A rule on the editors’ own words, in bodies and fields. */
const houseRule = z.strictObject({
  code: slug.describe('Name of the rule, printed with its messages'),
  pattern: pattern('What must not be written, a regular expression; case does not matter'),
  except: pattern('What the rule does not look at, a regular expression')
    .refine((source) => !findsAll(source), 'takes everything from the rule; name less')
    .optional(),
  message: line().describe('What to write instead'),
});

/** What is true of the whole edition and follows from no entry. */
export const edition = z.strictObject({
  name: prose().describe('Name of the site'),
  language: languageTag.describe('Language of the interface and the notes, BCP 47; there is a dictionary for each'),
  noun: z
    .strictObject({
      one: prose().describe('One of the texts that are annotated: “column”'),
      other: prose().describe('Several of them: “columns”'),
      the: prose().describe('The one: “the column”'),
    })
    .describe('What the pages call the annotated text'),
  editors: distinct(prose()).default([]).describe('Names of those who write the notes'),
  contact: z
    .string()
    .refine(
      (contact) =>
        (contact.startsWith('mailto:') && MAILTO.test(contact)) ||
        (contact.startsWith('https:') && webAddress.safeParse(contact).success),
      'write mailto:NAME@HOST, or an address with https://',
    )
    .optional()
    .describe('Where errors are reported: a mailto address, or the address of an issue form'),
  factionsNote: prose().optional().describe('What a reader needs before the index of factions'),
  factions: refs('faction').default([]).describe('Ids of the factions in the order of their index'),
  labels: z
    .partialRecord(z.enum(labelNames), prose())
    .default({})
    .describe('Labels of the interface in the words of this edition'),
  houseRules: z
    .array(houseRule)
    .default([])
    .superRefine((rules, context) => {
      for (const [index, { code }] of rules.entries()) {
        if (rules.findIndex((rule) => rule.code === code) === index) continue;
        const message = `another rule is called “${code}”; give each a name of its own`;
        context.addIssue({ code: 'custom', path: [index, 'code'], message });
      }
    })
    .describe('Rules on the editors’ own words'),
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

export type Edition = z.infer<typeof edition>;
