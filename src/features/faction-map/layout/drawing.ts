import type { Arrow, FactionMap } from '../faction-map.ts';
import { drawArrows } from './arrows.ts';
import { setColumns } from './columns.ts';
import { gridOf } from './grid.ts';
import { arrowThrough } from './path.ts';
import { setRows, type Rows } from './rows.ts';
import { setWords, type Words } from './words.ts';

/** Path data of a line in the style of an arrow. */
interface Stroke {
  style: Arrow['style'];
  d: string;
}

/** A map as drawn, in units; a unit is meant to be about one CSS pixel. */
export interface Drawing extends Pick<Rows, 'blocks' | 'camp'> {
  width: number;
  height: number;
  /** What each style of arrow means. */
  key: (Stroke & { words: Words })[];
  /** Path data of brackets, which hold several names or several arrows together. */
  brackets: string[];
  arrows: Stroke[];
}

/** Lanes side by side. */
export const WIDE = { width: 664, oneColumn: false };
/** Lanes below each other, for a phone. */
export const NARROW = { width: 300, oneColumn: true };

const SAMPLE = 30;
const SPACE = 8;

/** Draws a map in one of its forms. */
export function drawMap(map: FactionMap, { width, oneColumn }: typeof WIDE): Drawing {
  const grid = gridOf(map, oneColumn);
  const columns = setColumns(grid, width);
  const key = setKey(map.arrows, width);
  const rows = setRows(grid, columns, Math.max(-10, ...key.map(({ words }) => words.last)));
  const { arrows, brackets } = drawArrows(grid, columns, rows);
  const { blocks, camp, bottom } = rows;
  const strokes = map.arrows.map(({ style }, index) => ({ style, d: arrows[index] ?? '' }));
  return { width, height: Math.ceil(bottom) + 1, key, blocks, camp, brackets, arrows: strokes };
}

/** A sample of each style with its meaning, side by side as far as they fit. */
function setKey(arrows: readonly Arrow[], width: number): Drawing['key'] {
  const indent = SAMPLE + SPACE;
  let [left, y] = [0, 13];
  return [...new Map(arrows.map(({ style, means }) => [style, means]))].map(([style, means]) => {
    const set = () => setWords(means, 'title', left + indent, y, width - indent);
    if (left + indent + set().width > width) [left, y] = [0, y + 24];
    const words = set();
    const d = arrowThrough([[left + 2, y - 4.5], [left + SAMPLE, y - 4.5]]); // prettier-ignore
    [left, y] = [words.x + words.width + 3 * SPACE, words.last];
    return { style, d, words };
  });
}
