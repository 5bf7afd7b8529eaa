import { textWidth } from '../../drawing/text-width.ts';
import { beginnings, type DaySpan } from '../../../model/day-spans.ts';

/** The beginning of a year or a month on a line of time, and its name, from `at`; empty where there is no room. */
export interface Tick {
  x: number;
  at: number;
  label: string;
}

/** The line that ticks are on: place of a day, size of the names, and a place that no name crosses. */
interface AxisField {
  x: (day: number) => number;
  size: number;
  wall: number;
}

/** Space before a name. */
const GAP = 4;

/**
 * Years or months of a span, the one that it begins in included, each with the longest name that has room. `monthNames`
 * gives the long and the short name of a month, from 1.
 */
export function ticksOf(
  span: DaySpan,
  unit: 'year' | 'month',
  { x, size, wall }: AxisField,
  monthNames: (month: number) => [long: string, short: string],
): Tick[] {
  const found = beginnings(span, unit);
  return found.map(({ day, year, month }, index) => {
    const [left, right] = [x(day), x(found[index + 1]?.day ?? span.to)];
    const rooms = wall > left && wall < right ? [left, wall, right] : [left, right];
    const names = unit === 'year' ? yearNames(year) : namesOfMonth(monthNames(month), year, index === 0 || month === 1);
    const fitting = names.flatMap((label) =>
      rooms
        .slice(1)
        .map((end, place) => ({ at: (rooms[place] ?? left) + GAP, end }))
        .filter(({ at, end }) => at + textWidth(label, size) + GAP <= end)
        .map(({ at }) => ({ x: left, at, label })),
    );
    return fitting[0] ?? { x: left, at: left, label: '' };
  });
}

function yearNames(year: number): string[] {
  return [String(year), `’${String(year % 100).padStart(2, '0')}`];
}

function namesOfMonth([name, short]: [string, string], year: number, withYear: boolean): string[] {
  return withYear ? [`${name} ${year}`, `${short} ${year}`, name, short] : [name, short];
}
