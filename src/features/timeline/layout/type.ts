/** Distance of baselines, as a share of the type size. */
export const LEADING = 1.25;

/** Words in lines, from the baseline of the first; they start or end at `x`. */
export interface Words {
  lines: string[];
  x: number;
  y: number;
  anchor: 'start' | 'end';
}
