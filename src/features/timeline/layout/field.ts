import type { Messages } from '../../../messages/index.ts';
import type { DaySpan } from '../../../model/day-spans.ts';
import type { Sizes } from './type.ts';

/** Where a lane is and what it must leave room for. */
export interface LaneField extends Sizes {
  top: number;
  left: number;
  right: number;
  x: (day: number) => number;
  /** Greatest height of the rows of events, in least heights of links. */
  rows: number;
  /** Place of the column’s day. */
  wall: number;
  /** The day up to which offices without an end are drawn. */
  lastDay: number;
  /** Days that are enlarged elsewhere. */
  enlarged: DaySpan | undefined;
  words: Pick<Messages, 'formats' | 'timeline'>;
}
