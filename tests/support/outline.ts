import type { Outline } from '../../src/markup/outline.ts';
import { parseMdx } from '../../src/markup/parse.ts';
import type { Recorded } from '../../src/markup/positions.ts';
import { readOutline } from '../../src/markup/read-outline.ts';

/** The outline of the text of an article, given as MDX. */
export function outlineOf(source: string, recorded?: Recorded): Outline {
  return readOutline(parseMdx(source), recorded);
}
