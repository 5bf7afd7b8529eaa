import { textWidth } from '../drawing/text-width.ts';

/** Side of a stroke that its words are on. */
export type LabelSide = 'before' | 'after';

/** A stroke and the words beside it; empty for none. */
export interface Labelled {
  /** Place, in hundredths of the plot’s width. */
  at: number;
  text: string;
}

/** Size of the letters where labels are shown, and space between words and strokes: hundredths of the plot’s width. */
const EM = 1.43;
export const GAP = 0.6;

/**
 * Places the words of a row beside their strokes: after the stroke where they fit, else before it; none where they fit
 * on neither side. No words cover a stroke, other words, or the edge of the plot. The strokes are given in their order.
 */
export function labelSides(strokes: readonly Labelled[]): (LabelSide | undefined)[] {
  let free = 0;
  return strokes.map(({ at, text }, index) => {
    const width = labelWidth(text);
    const next = strokes[index + 1];
    const side = sideOf(at, width, free, next ? next.at - GAP : 100);
    free = at + GAP + (side === 'after' ? width + GAP : 0);
    return side;
  });
}

/** Width that words take, in hundredths of the plot’s width. */
export function labelWidth(text: string): number {
  return textWidth(text, EM);
}

function sideOf(at: number, width: number, free: number, end: number): LabelSide | undefined {
  if (width === 0) return undefined;
  if (at + GAP + width <= end) return 'after';
  return at - GAP - width >= free ? 'before' : undefined;
}
