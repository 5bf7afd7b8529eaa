import { wrapText } from '../../drawing/lines.ts';
import { daySpan } from '../../../model/day-spans.ts';
import type { Lane } from '../lanes.ts';
import { layDeath, type DrawnDeath } from './death.ts';
import { placeEvents, placeOf, type DrawnMark } from './events.ts';
import type { LaneField } from './field.ts';
import { layOffices, type OfficeBar } from './offices.ts';
import { LEADING, type Words } from './type.ts';

/** A lane from its rule at the top to its lowest row. */
export interface DrawnLane {
  name: Words;
  top: number;
  bottom: number;
  /** Right end of the rule. */
  end: number;
  /** Events that are drawn enlarged elsewhere: their places on the rule. */
  ticks: number[];
  bars: OfficeBar[];
  marks: DrawnMark[];
  death: DrawnDeath | undefined;
}

/** Lays a lane out: its name, its offices, its events in rows, and the death that ends it. */
export function layLane(lane: Lane, field: LaneField): DrawnLane {
  const { top, left, x, size, enlarged } = field;
  const line = size * LEADING;
  const isEnlarged = (date: string) =>
    enlarged !== undefined && daySpan(date).from >= enlarged.from && daySpan(date).from < enlarged.to;
  const name = nameOf(lane.name, field);
  const head = field.names > 0 ? top + size * 0.4 : top + line * 1.25;
  const death = layDeath(lane, field);
  const deathBottom = death?.words ? death.words.y + death.words.lines.length * line - line * 0.7 : top;
  const { bars, bottom } = layOffices(
    lane.offices,
    death?.words?.anchor === 'end' ? Math.max(head, deathBottom) : head,
    {
      left,
      right: death?.x ?? field.right,
      limit: death ? death.x - size / 2 : field.right,
      end: field.lastDay,
      x,
      size,
    },
  );
  const from = Math.max(bottom, deathBottom);
  const shown = enlarged || !lane.death ? lane.events : [...lane.events, lane.death];
  const { marks, height } = placeEvents(
    shown.filter(({ date }) => !isEnlarged(date)),
    death?.x,
    from,
    field,
  );
  return {
    name,
    top,
    bottom: Math.max(from + height, name.y + (name.lines.length - 0.5) * line),
    end: death?.x ?? field.right,
    ticks: lane.events.filter(({ date }) => isEnlarged(date)).map((event) => placeOf(event, x)),
    bars,
    marks,
    death,
  };
}

function nameOf(name: string, { top, names, size }: LaneField): Words {
  const lines = names > 0 ? wrapText(name, names - size, size, true) : [name];
  return { lines, x: 0, y: top + size * LEADING, anchor: 'start' };
}
