import { beginnings, type DaySpan } from '../../../model/day-spans.ts';
import { textWidth } from './type.ts';

/** The beginning of a year or a month on a line of time; the name is empty where there is no room. */
export interface Tick {
  x: number;
  label: string;
}

/**
 * Years or months of a span, the one that it begins in included, each with the longest name that has room. `monthNames`
 * gives the long and the short name of a month, from 1.
 */
export function ticksOf(
  span: DaySpan,
  unit: 'year' | 'month',
  x: (day: number) => number,
  size: number,
  monthNames: (month: number) => [long: string, short: string],
): Tick[] {
  const found = beginnings(span, unit);
  const start = new Date(span.from * 86_400_000);
  if (found[0]?.day !== span.from)
    found.unshift({ day: span.from, year: start.getUTCFullYear(), month: start.getUTCMonth() + 1 });
  return found.map(({ day, year, month }, index) => {
    const room = x(found[index + 1]?.day ?? span.to) - x(day) - size * 0.6;
    const names = unit === 'year' ? yearNames(year) : namesOfMonth(monthNames(month), year, index === 0 || month === 1);
    return { x: x(day), label: names.find((name) => textWidth(name, size) <= room) ?? '' };
  });
}

function yearNames(year: number): string[] {
  return [String(year), `’${String(year % 100).padStart(2, '0')}`];
}

function namesOfMonth([name, short]: [string, string], year: number, withYear: boolean): string[] {
  return withYear ? [`${name} ${year}`, `${short} ${year}`, name, short] : [name, short];
}
