import type { Outline, PlacedMark } from '../../markup/outline.ts';
import { areasOf, type Span } from './areas.ts';
import { sectionsOf, type PlotSection } from './columns.ts';
import { labelSides, type LabelSide } from './labels.ts';
import { firstMentions, mentionsOf, type MentionMark } from '../../markup/mentions.ts';
import type { MentionKind } from '../../model/kinds.ts';

/** A mention in its cell. */
interface PlotMark {
  id: string;
  text: string;
  /** Middle of the words, in hundredths of the width of the column. */
  at: number;
  /** What belongs to the mark; the areas of a row do not overlap. */
  area: Span;
  /** Place among the marks of its cell, from 0: where areas would be too narrow, marks lie in lanes of their own. */
  lane: number;
  /** Side on which a wide plot shows the words. */
  label: LabelSide | undefined;
}

/** What one entry has in one paragraph. */
interface PlotCell {
  paragraph: number;
  /** True in the first paragraph of a section. */
  opens: boolean;
  marks: PlotMark[];
  /** What runs through this cell of the leader up to the first mention. */
  leader: Span | undefined;
  /** What runs through it of the line from the first mention to the last. */
  thread: Span | undefined;
}

export interface PlotRow {
  kind: MentionKind;
  target: string;
  /** Number of mentions. */
  times: number;
  cells: PlotCell[];
}

/** A lexical dispersion plot: paragraphs across, grouped by their sections; figures and factions down. */
export interface DispersionPlot {
  sections: PlotSection[];
  /** In the order of first mention. */
  rows: PlotRow[];
}

/** Lays out the mentions of an article. Words that are the name of their row, by `nameOf`, get no label. */
export function dispersionPlot(outline: Outline, nameOf: (mark: MentionMark) => string): DispersionPlot {
  const sections = sectionsOf(outline);
  const firsts = outline.paragraphs.flatMap(firstMentions);
  return { sections, rows: firsts.map((first) => rowOf(first, nameOf(first), outline, sections)) };
}

/**
 * Style rules that depend on the plot, which is the one of that index in its page: the widths of its columns and, for
 * narrow screens, the places of its lanes.
 */
export function plotRules({ sections, rows }: DispersionPlot, index: number): string {
  const columns = sections.flatMap((section) => section.columns);
  const most = Math.max(0, ...rows.flatMap(({ cells }) => cells.map(({ marks }) => marks.length)));
  const lanes = Array.from(
    { length: most },
    (_, lane) => `.lane-${lane}{--lane-at:${lane}}` + (lane > 0 ? `.lanes-${lane + 1}{--lanes:${lane + 1}}` : ''),
  );
  return [...columns.map(({ id, share }) => `.plot-${index} .${id}{width:${share.toFixed(2)}%}`), ...lanes].join('');
}

function rowOf({ kind, target }: MentionMark, name: string, outline: Outline, sections: PlotSection[]): PlotRow {
  const mentions = mentionsOf(outline, kind, target);
  const columns = sections.flatMap((section) => section.columns);
  const numbers = mentions.map(({ paragraph }) => paragraph.number);
  const [first = 0, last = 0] = [numbers[0], numbers.at(-1)];
  const labels = labelSides(
    mentions.map((mention) => {
      const column = columns.find(({ number }) => number === mention.paragraph.number);
      return {
        at: (column?.start ?? 0) + (middle(mention) * (column?.share ?? 0)) / 100,
        text: isName(mention.mark.text, name) ? '' : mention.mark.text,
      };
    }),
  );
  const cells = columns.map(({ number, opens }) => {
    const own = mentions.filter(({ paragraph }) => paragraph.number === number);
    const at = own.map(middle);
    const areas = areasOf(at, number < columns.length && !numbers.includes(number + 1));
    const begin = number < first ? 100 : number > first ? 0 : (at[0] ?? 0);
    const end = number > last ? 0 : number < last ? 100 : (at.at(-1) ?? 0);
    return {
      paragraph: number,
      opens,
      marks: own.map((mention, lane) => ({
        id: mention.mark.id,
        text: mention.mark.text,
        at: at[lane] ?? 0,
        area: areas[lane] ?? { from: 0, to: 100 },
        lane,
        label: labels[mentions.indexOf(mention)],
      })),
      leader: number <= first ? { from: 0, to: begin } : undefined,
      thread: end > begin ? { from: begin, to: end } : undefined,
    };
  });
  return { kind, target, times: mentions.length, cells };
}

function middle({ mark: { start, text }, paragraph }: PlacedMark): number {
  return (100 * (start + text.length / 2)) / paragraph.text.length;
}

function isName(words: string, name: string): boolean {
  return words.toLowerCase() === name.toLowerCase();
}
