import { wrapText } from '../../drawing/lines.ts';
import { textWidth } from '../../drawing/text-width.ts';
import type { Lane, LaneEvent } from '../lanes.ts';
import { placeOf } from './events.ts';
import type { LaneField } from './field.ts';
import { LEADING, type Words } from './type.ts';

/** The end of a lane, and what is said of it. */
export interface DrawnDeath {
  event: LaneEvent;
  x: number;
  words: Words | undefined;
}

const LONGEST = 200;

/** In the whole span the words on a death are at the head of the lane; enlarged, it is an event like the others. */
export function layDeath(
  { death, name }: Lane,
  { top, x, size, width, names, enlarged, words }: LaneField,
): DrawnDeath | undefined {
  if (!death) return undefined;
  const place = placeOf(death, x);
  if (!enlarged) return { event: death, x: place, words: undefined };
  const after = width - place - size * 0.6;
  const before = place - size * 2.2 - (names > 0 ? names : textWidth(name, size, true));
  const anchor = after >= 8 * size ? 'start' : 'end';
  const lines = wrapText(death.title, Math.min(anchor === 'start' ? after : before, LONGEST), size, true);
  return {
    event: death,
    x: place,
    words: {
      lines: [...lines, words.formats.date(death.date)],
      x: place + (anchor === 'start' ? 0.6 : -0.6) * size,
      y: top + size * LEADING,
      anchor,
    },
  };
}
