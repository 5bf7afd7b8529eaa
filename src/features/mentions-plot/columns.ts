import type { Outline } from '../../markup/outline.ts';

interface PlotColumn {
  /** Id and number of the paragraph. */
  id: string;
  number: number;
  /** True for the first of a section. */
  opens: boolean;
  /** Left edge and width, in hundredths of the plot. */
  start: number;
  share: number;
}

/** Neighbouring columns of one section; id and title are empty for paragraphs outside sections. */
export interface PlotSection {
  id: string;
  title: string;
  columns: PlotColumn[];
}

/** Least width of a column, in hundredths of the plot: a finger’s width on a narrow phone. */
const LEAST_SHARE = 8.6;

/** The columns of a plot: one a paragraph, as wide as the paragraph is long, but none below the least share. */
export function sectionsOf({ sections, paragraphs }: Outline): PlotSection[] {
  const shares = sharesOf(paragraphs.map(({ text }) => text.length));
  const found: PlotSection[] = [];
  let start = 0;
  paragraphs.forEach(({ id, number, section }, index) => {
    const opens = index === 0 || section !== found.at(-1)?.id;
    if (opens) {
      found.push({ id: section, title: sections.find(({ id }) => id === section)?.title ?? '', columns: [] });
    }
    const share = shares[index] ?? 0;
    found.at(-1)?.columns.push({ id, number, opens, start, share });
    start += share;
  });
  return found;
}

/** Lengths as hundredths of their sum, none below the least share. */
function sharesOf(lengths: readonly number[]): number[] {
  const least = Math.min(LEAST_SHARE, 100 / lengths.length);
  const short = new Set<number>();
  for (;;) {
    const rest = lengths.reduce((sum, length, index) => sum + (short.has(index) ? 0 : length), 0);
    const scale = (100 - short.size * least) / rest;
    const found = lengths.findIndex((length, index) => !short.has(index) && length * scale < least);
    if (found === -1) return lengths.map((length, index) => (short.has(index) ? least : length * scale));
    short.add(found);
  }
}
