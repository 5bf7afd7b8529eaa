import { dayAfter, formatDate, formatMonth } from '../../model/dates.ts';
import { countWords, edtf } from '../../model/schemas/common.ts';
import { entriesOf, type Content, type Entry } from '../read/content.ts';
import type { Problem } from '../report/problem.ts';
import { blocksOf, CITE, type Block } from '../read/prose.ts';

const LENGTHS = { notes: [40, 110], figures: [200, 400], factions: [200, 400] } as const;

/** The headings of bodies, in their order; a figure’s page begins with the month of the lead article. */
const headings = (published: string) => ({
  notes: [],
  figures: [`In ${formatMonth(published)}`, 'Since then'],
  factions: ['How the column uses the word', 'How others use it', 'Since then'],
});

const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const DATE = new RegExp(`\\b(\\d{1,2}) (${MONTHS.join('|')}) (\\d{4})\\b`, 'g');

/** A word that ends in a full stop within a sentence; a single letter is an initial or part of “U.S.”, “i.e.”, “p. 5”. */
const ABBREVIATION =
  '(?<![\\p{L}\\p{N}’])(?:Mr|Mrs|Ms|Dr|Prof|St|Brig|Maj|Gen|Col|Lt|Capt|Adm|Gov|Sen|Nos?|Art|vol|pp|ca|cf|vs|\\p{L})\\.';
const END = '[.?!][”’)\\]]*';
const START = '[“‘(\\[]*[\\p{Lu}\\p{N}…]';
const IN_QUOTATION = '[^“”]*”';

/** Behind a cited sentence, or between two of which the first is not cited; a quotation stays in one piece. */
const BOUNDARY = new RegExp(`(?<=${END}${CITE})|(?<=${END})(?<!${ABBREVIATION}) (?=${START})(?!${IN_QUOTATION})`, 'u');

/** Bodies of notes and pages: their length, their parts, a citation after every sentence, and what comes “since then”. */
export function bodyProblems(content: Content): Problem[] {
  const published = leadDate(content);
  return (['notes', 'figures', 'factions'] as const).flatMap((collection) =>
    entriesOf(content, collection).flatMap((entry) => {
      const blocks = blocksOf(entry);
      if (blocks.length === 0) return [emptyBody(entry, LENGTHS[collection])];
      return [
        ...lengthProblems(entry, blocks, LENGTHS[collection]),
        ...blocks.flatMap((block) => citationProblems(entry, block)),
        ...(published === undefined ? [] : headingProblems(entry, blocks, headings(published)[collection])),
        ...(published === undefined ? [] : sinceProblems(entry, blocks, dayAfter(published))),
      ];
    }),
  );
}

/** The date of the lead article; undefined where other rules have to tell that there is none. */
function leadDate(content: Content): string | undefined {
  const lead = entriesOf(content, 'articles').find(({ data }) => (data as { lead?: unknown }).lead === true);
  return edtf.safeParse((lead?.data as { published?: unknown } | undefined)?.published).data;
}

function emptyBody({ file }: Entry, [least, most]: readonly [number, number]): Problem {
  const message = `nothing stands below the fields; write a body of ${least} to ${most} words`;
  return { code: 'empty-body', file, message };
}

function lengthProblems({ file }: Entry, blocks: Block[], [least, most]: readonly [number, number]): Problem[] {
  const words = blocks
    .filter(({ kind }) => kind === 'paragraph')
    .reduce((sum, { text }) => sum + countWords(text.replaceAll(CITE, ' ')), 0);
  if (words >= least && words <= most) return [];
  return [
    { code: 'body-length', file, message: `the body has ${words} words besides tables; allowed: ${least} to ${most}` },
  ];
}

function headingProblems({ file }: Entry, blocks: Block[], wanted: readonly string[]): Problem[] {
  const found = blocks.filter(({ kind }) => kind === 'heading');
  if (found.map(({ text }) => text).join('\n') === wanted.join('\n')) return [];
  const line = found.find(({ text }, index) => text !== wanted[index])?.line ?? found.at(-1)?.line;
  const list = (headings: readonly string[]) => headings.map((heading) => `“${heading}”`).join(', ') || 'none';
  const message = `headings: ${list(found.map(({ text }) => text))}; allowed, in this order: ${list(wanted)}`;
  return [{ code: 'body-headings', file, line, message }];
}

/** Each sentence of a paragraph ends in a citation; tables carry theirs in the cells that need one. */
function citationProblems({ file }: Entry, { kind, text, line }: Block): Problem[] {
  if (kind !== 'paragraph') return [];
  return sentencesOf(text)
    .filter((sentence) => !sentence.endsWith(CITE))
    .map((sentence) => ({
      code: 'uncited-sentence',
      file,
      line,
      message: `no source after “${sentence.replaceAll(CITE, '').slice(-60)}”; write <Cite id="…" /> behind the sentence`,
    }));
}

/** The sentences of a paragraph, each with one `CITE` for the citations that follow it. */
function sentencesOf(text: string): string[] {
  return text
    .replace(new RegExp(`[ ${CITE}]*${CITE}`, 'g'), CITE)
    .split(BOUNDARY)
    .map((sentence) => sentence.trim())
    .filter((sentence) => sentence !== '');
}

function sinceProblems({ file }: Entry, blocks: Block[], since: string): Problem[] {
  const start = blocks.findIndex(({ kind, text }) => kind === 'heading' && text === 'Since then');
  if (start < 0) return [];
  return blocks.slice(start + 1).flatMap(({ text, line }) =>
    [...text.matchAll(DATE)].flatMap(([words, day, month, year]) => {
      const date = `${year}-${String(MONTHS.indexOf(month ?? '') + 1).padStart(2, '0')}-${day?.padStart(2, '0')}`;
      if (date >= since) return [];
      const message = `“${words}” stands under “Since then”; allowed there: ${formatDate(since)} and later`;
      return [{ code: 'since-too-early', file, line, message }];
    }),
  );
}
