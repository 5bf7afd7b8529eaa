import type { Messages } from '../../../messages/index.ts';
import type { Picture } from './picture.ts';

/** A sign that the key explains. */
export type Sign = keyof Messages['timeline']['key'];

/** The signs that a picture has, in either of its bands. */
export function signsIn({ span, enlarged }: Pick<Picture, 'span' | 'enlarged'>): ReadonlySet<Sign> {
  const lanes = [...span.lanes, ...enlarged.lanes];
  const bars = lanes.flatMap((lane) => lane.bars.map(({ bar }) => bar));
  const events = lanes.flatMap((lane) => lane.marks.flatMap(({ marks }) => marks));
  const found: Record<Sign, boolean> = {
    office: bars.length > 0,
    tapered: bars.some(({ first, whole, full, last }) => first < whole || full < last),
    startless: bars.some(({ start }) => !start),
    open: bars.some(({ end }) => !end),
    event: events.some(({ from, to }) => from === to),
    undated: events.some(({ from, to }) => from < to),
    enlarged: lanes.some(({ ticks }) => ticks.length > 0),
    several: [...span.ties, ...enlarged.ties].length > 0,
    death: lanes.some(({ death }) => death !== undefined),
    day: true,
  };
  return new Set((Object.keys(found) as Sign[]).filter((sign) => found[sign]));
}
