/** Distance of baselines, as a share of the type size. */
export const LEADING = 1.25;

/** Sizes for a width of the picture, in its own unit. */
export interface Sizes {
  width: number;
  /** Size of all words. */
  size: number;
  /** Width of a column for the names of lanes at the left; 0 for names above the lanes. */
  names: number;
  /** Least width and height of a link. */
  target: number;
  /** Most lines of words on an event. */
  lines: number;
}

/** Words in lines, from the baseline of the first; they start or end at `x`. */
export interface Words {
  lines: string[];
  x: number;
  y: number;
  anchor: 'start' | 'end';
}
